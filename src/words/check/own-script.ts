import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import { letterOf, scriptOf } from '../../i18n/scripts.ts';
import type { CheckedDocument } from './document.ts';
import type { WordList } from './word-list.ts';

/** Names and terms of another script may stand in a text; fewer letters of its own than this is another language. */
const leastShare = 0.4;

/**
 * Files that were copied from another language and never written anew: their letters tell them from the rest of their
 * language. A language that is not written anew as a whole is not for this to say.
 */
export function checkOwnScript(
  { code, name, script }: Locale,
  documents: readonly CheckedDocument[],
  lists: readonly WordList[],
): Problem[] {
  const own = letterOf([scriptOf(script)]);
  const texts = [
    ...documents.map(({ file, data, body }) => ({
      file,
      text: [...wordsIn(data), body.replace(/<[^>]*>|\]\([^)]*\)/g, '')].join(' '),
    })),
    ...lists.map(({ file, words }) => ({ file, text: Object.values(words).join(' ') })),
  ];
  const shares = texts.flatMap(({ file, text }) => {
    const letters = text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}/gu) ?? [];
    return letters.length === 0 ? [] : [{ file, share: letters.filter((letter) => own.test(letter)).length / letters.length }];
  });
  const foreign = shares.filter(({ share }) => share < leastShare);
  if (foreign.length * 2 > shares.length) return [];
  return foreign.map(({ file, share }) => {
    const found = `${Math.round(share * 100)}% of the letters are those of ${name}`;
    return { file, line: 0, field: 'words', found, write: `the words in ${name} (${code})` };
  });
}

/** Every text in the fields of a file. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return data && typeof data === 'object' ? Object.values(data).flatMap(wordsIn) : [];
}
