import type { Say as SayOf } from '../i18n/interface-words.ts';
import type { comparisonWords } from './words.ts';

/** The key in ui.json of a word that a comparison, or the choice of its roles, may say. What translators are told of it stays out of the browser. */
export type CompareKey = keyof typeof comparisonWords;

/** The words of one language under their keys, their gaps filled. */
export type Say = SayOf<typeof comparisonWords, string>;

/** Says the words of one language, in the browser as at build time: `open` gives them with their gaps, `finish` sets the last touch. */
export function sayWith(open: (key: CompareKey) => string, finish: (sentence: string) => string): Say {
  return (key: CompareKey, gaps: Readonly<Record<string, string>> = {}) => finish(fill(open(key), gaps));
}

/** A sentence whose gaps are filled: `fill('{{a}} of 5', { a: '3' }) // => '3 of 5'`. A gap that nothing fills stays. */
export function fill(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** A name as it stands inside a sentence: `Loan officer` is small, `HR specialist` and what has no small letters stay. */
export function nameInSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
