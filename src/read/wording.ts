import type { Problem } from '../schema/problem.ts';

/** Where a text begins. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** Look for slips of the keyboard in a body; fields have this from their schema. `script` is ISO 15924. */
export function checkLetters(place: Place, text: string, script: string): Problem[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word !== word.normalize('NFC'));
  const dandas = script === 'Deva' ? [...text.matchAll(/[^\s|]*[^\S\n]*\|/g)] : [];
  return [
    ...words.map(({ 0: word, index }) => ({ ...at(place, text, index), found: word, write: `the same word composed (Unicode NFC): ${word.normalize('NFC')}` })),
    ...dandas.map(({ 0: found, index }) => ({ ...at(place, text, index), found, write: `the danda । where a line | stands: ${found.replace(/\s*\|/, '।')}` })),
  ];
}

/** Look for statistics typed into a sentence, and for digits that are not Latin. Years and small counts may stand. */
export function checkFigures(place: Place, text: string): Problem[] {
  const statistics = [...text.matchAll(statistic)].filter(([found]) => !isYear(found));
  const digits = [...text.matchAll(/\p{Nd}+/gu)].filter(([found]) => /[^0-9]/.test(found));
  return [
    ...statistics.map(({ 0: found, index }) => ({ ...at(place, text, index), found: found.trim(), write: noFigure })),
    ...digits.map(({ 0: found, index }) => ({ ...at(place, text, index), found, write: 'Latin digits, for example 8' })),
  ];
}

const noFigure = 'the sentence without the figure; figures come from data by a tag: <Figure name="…" />';

/** A number with the sign of a currency, per cent or per mille, one with a separator, or one of three digits and more. */
const statistic = /\p{Sc}\s*\p{Nd}[\p{Nd}.,]*|\p{Nd}+(?:[.,]\p{Nd}+)*\s*[%‰\p{Sc}]|\p{Nd}+(?:[.,]\p{Nd}+)+|\p{Nd}{3,}/gu;

/** A year says when, not how much. */
function isYear(found: string): boolean {
  return /^(19|20)[0-9]{2}$/.test(found);
}

/** The place of a character in a text of several lines. */
function at(place: Place, text: string, index: number): Place {
  return { ...place, line: place.line + text.slice(0, index).split('\n').length - 1 };
}
