import { findForeignWords } from '../../files/letters.ts';
import { letterOf, scriptOf } from '../../i18n/scripts.ts';
import { isWritten, type Rule } from './rule.ts';
import type { StringPlace } from './strings.ts';

/** Search names are written as people type them, and names that a publisher gives as he gives them. */
function isOwnWords(place: StringPlace): boolean {
  return isWritten(place) && !['search name', 'source name', 'note'].includes(place.kind);
}

export const ownLetters: Rule = {
  looksAround: true,
  id: 'letters of the language',
  why: 'A word in the letters of a third language is a slip, or nobody here can read it.',
  appliesTo: (place) => isWritten(place) && place.kind !== 'note',
  isOfPublished: true,
  check: (string, { locale, isUnwritten }) =>
    isUnwritten(string)
      ? []
      : findForeignWords(string.text, [...new Set([...scriptOf(locale.script).letters, 'Latn'])]).map(({ write, ...own }) => {
          return { ...own, write: write.replace('that the site has', `of ${locale.name}`) };
        }),
};

/** Fewer letters of its own than this is another language; names and terms may stand in a text. */
const leastShare = 0.4;

export const ownWords: Rule = {
  looksAround: true,
  id: 'words of the language',
  why: 'A paragraph or a field that was copied from another language waits for whoever writes it anew.',
  appliesTo: isOwnWords,
  isOfPublished: true,
  check: (string, language) => {
    const { locale } = language;
    const text = string.text.replace(/\{[^{}]*\}/g, '').replace(abbreviation, '');
    const letters = text.match(/[\p{L}\p{M}]/gu) ?? [];
    const isOwn = letterOf([scriptOf(locale.script)]);
    const own = letters.filter((letter) => isOwn.test(letter));
    if (letters.length === 0 || own.length / letters.length >= leastShare || language.isUnwritten(string)) return [];
    return [{ found: string.text.slice(0, 80), write: `the words in ${locale.name} (${locale.code})` }];
  },
};

/** Names such as O*NET, MoSPI, WhatsApp or A4 are the same in every language; so are addresses. */
const abbreviation = /https:\S+|(?<!\p{L})\p{Lu}[\p{Ll}*/-]*[\p{Lu}\p{N}][\p{L}\p{N}*/-]*/gu;
