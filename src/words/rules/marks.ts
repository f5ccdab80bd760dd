import { figureSign } from '../check/passages.ts';
import { findAll, isWritten, type Rule } from './rule.ts';
import type { StringPlace } from './strings.ts';

export const noDoubledMarks: Rule = {
  id: 'no doubled marks',
  why: 'A mark that stands twice is a slip of the keyboard.',
  appliesTo: (place) => isWritten(place) && place.kind !== 'note' && place.kind !== 'search name',
  check: ({ text }) =>
    findAll(text, /([,;:!?।،؛؟。、])\1+|[.।]*।[.।]+|\.+।|(?<!\.)\.\.(?!\.)|\.{4,}/gu, (found) => `one mark instead of ${found}`).filter(
      ({ found }) => !/^:::+$/.test(found), // markup is told by itself
    ),
};

/** Whole sentences: their last one ends too. A claim, a question and the line under a title stand by themselves. */
export const sentencesEnd: Rule = {
  id: 'a sentence ends',
  why: 'Where the last words lack their stop, half a sentence may have been lost.',
  appliesTo: ({ kind, field }) =>
    ['passage', 'pair'].includes(kind) || (kind === 'sentences' && !['claim', 'question', 'subtitle'].includes(field)),
  check: ({ text }) =>
    ends.test(text) ? [] : [{ found: `…${text.slice(-20)}`, write: 'the sentence to its end, with the mark that ends it' }],
};

/** A mark that ends a sentence in any script, behind it closing quotes and brackets. */
const ends = new RegExp(String.raw`[\p{Sentence_Terminal}…:${figureSign}][”’»)\]"']*$`, 'u');

export const namesHaveLetters: Rule = {
  id: 'a name has letters',
  why: 'Signs alone can be neither read aloud nor searched for.',
  appliesTo: isName,
  check: ({ text }) =>
    /\p{L}/u.test(text.replace(/\{\{[^{}]*\}\}/g, '')) || /\{\{\w+\}\}/.test(text) ? [] : [{ found: text, write: 'words, with letters' }],
};

function isName({ kind }: StringPlace): boolean {
  return ['name', 'listed name', 'search name', 'source name', 'cell', 'term', 'finding', 'pair', 'sentences', 'preview word'].includes(
    kind,
  );
}
