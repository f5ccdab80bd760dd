import type { Problem } from '../../files/problem.ts';
import { scriptOf } from '../../i18n/scripts.ts';

/** Where a text begins. */
export type WordPlace = Pick<Problem, 'file' | 'line' | 'field'>;

/** Look for slips of the keyboard in a body; fields have this from their schema. `script` is ISO 15924. */
export function checkLetters(place: WordPlace, text: string, script: string): Problem[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word !== word.normalize('NFC'));
  const bars = scriptOf(script).sentenceEnd === danda ? findBars(text) : [];
  return [
    ...at(
      place,
      text,
      words.map(({ 0: word, index }) => ({ index, found: word, write: `the same word composed (Unicode NFC): ${word.normalize('NFC')}` })),
    ),
    ...at(
      place,
      text,
      bars.map(({ word, found, index }) => ({ index, found, write: `the danda ${danda} where a line | stands: ${word}${danda}` })),
    ),
  ];
}

/** Look for statistics typed into a sentence, and for digits that are not Latin. Years and small counts may stand. */
export function checkNumbers(place: WordPlace, text: string): Problem[] {
  const statistics = [...text.matchAll(statistic)].filter(([found]) => !isYear(found));
  const digits = [...text.matchAll(/\p{Nd}+/gu)].filter(([found]) => /[^0-9]/.test(found));
  return [
    ...at(
      place,
      text,
      statistics.map(({ 0: found, index }) => ({ index, found: found.trim(), write: noFigure })),
    ),
    ...at(
      place,
      text,
      digits.map(({ 0: found, index }) => ({ index, found, write: 'Latin digits, for example 8' })),
    ),
  ];
}

const danda = '।';
const noFigure = 'the sentence without the figure; figures come from data by a tag: <Figure name="…" />';

/**
 * A number with the sign or the name of a currency, per cent or per mille, lakh, crore or million; one with a separator;
 * one of three digits and more; a fraction. The words are those of the languages that write here, and of English.
 */
const statistic = new RegExp(
  [
    String.raw`(?:\p{Sc}|(?<![\p{L}\p{M}])(?:Rs|INR|USD|EUR|रु)\.?)\s*\p{Nd}[\p{Nd}.,]*`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*\s*(?:[%‰٪\p{Sc}]|(?:per\s?cent|percent|percentage|pct|thousand|lakhs?|lacs?|crores?|millions?|billions?|rupees|dollars|प्रतिशत|फ़ीसदी|फीसदी|हज़ार|हजार|लाख|करोड़|अरब|रुपये|रुपए|डॉलर)(?![\p{L}\p{M}]))`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*[kKmM](?![\p{L}\p{M}\p{N}])`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+`,
    String.raw`\p{Nd}{3,}`,
    String.raw`\p{Nd}*\s*[¼-¾⅐-⅞]`,
    String.raw`\p{Nd}+\/\p{Nd}+`,
  ].join('|'),
  'gu',
);

/** A year says when, not how much. */
function isYear(found: string): boolean {
  return /^(19|20)[0-9]{2}$/.test(found);
}

/** Every line | with the word before it. Word by word, as one pattern for both tries each letter anew where no | follows. */
function findBars(text: string): { word: string; found: string; index: number }[] {
  const pieces = [...text.matchAll(/[^\s|]+|[|\n]/g)];
  return pieces.flatMap(({ 0: piece, index }, order) => {
    if (piece !== '|') return [];
    const before = pieces[order - 1];
    if (!before || /[|\n]/.test(before[0])) return [{ word: '', found: '|', index }];
    return [{ word: before[0], found: text.slice(before.index, index + 1), index: before.index }];
  });
}

type FoundWords = Pick<Problem, 'found' | 'write'> & { index: number };

/** Findings, in the order of the text, as problems with their lines. */
function at(place: WordPlace, text: string, findings: readonly FoundWords[]): Problem[] {
  let { line } = place;
  let counted = 0;
  return findings.map(({ index, found, write }) => {
    for (; counted < index; counted++) if (text[counted] === '\n') line++;
    return { ...place, line, found, write };
  });
}
