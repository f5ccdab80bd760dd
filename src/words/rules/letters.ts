import { scriptOf } from '../../i18n/scripts.ts';
import { isOfBody, type Finding, type Rule } from './rule.ts';

/** Fields have this and the next from their schema. */
export const composedLetters: Rule = {
  id: 'composed letters',
  why: 'The same word in two encodings is two words for a search and for every check.',
  appliesTo: isOfBody,
  check: ({ text }) =>
    [...text.matchAll(/[\p{L}\p{M}]+/gu)]
      .filter(([word]) => word !== word.normalize('NFC'))
      .map(({ 0: word, index }) => ({ index, found: word, write: `the same word composed (Unicode NFC): ${word.normalize('NFC')}` })),
};

export const dandaForLine: Rule = {
  id: 'a danda and not a line',
  why: 'On many keyboards the line | is nearer than the danda, and looks like it.',
  appliesTo: isOfBody,
  speaks: ({ script }) => scriptOf(script).sentenceEnd === danda,
  check: ({ text }) => findBars(text),
};

const danda = '।';

/** Every line | with the word before it. Word by word, as one pattern for both tries each letter anew where no | follows. */
function findBars(text: string): Finding[] {
  const pieces = [...text.matchAll(/[^\s|]+|[|\n]/g)];
  return pieces.flatMap(({ 0: piece, index }, order): Finding[] => {
    if (piece !== '|') return [];
    const before = pieces[order - 1];
    const word = before && !/[|\n]/.test(before[0]) ? before[0] : '';
    const begin = word === '' ? index : before!.index;
    return [{ index: begin, found: text.slice(begin, index + 1), write: `the danda ${danda} where a line | stands: ${word}${danda}` }];
  });
}
