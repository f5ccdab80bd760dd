import { splitPieces } from '../../i18n/split.ts';
import type { Measure } from './paper.ts';

/** The size, `size` or less, at which the longest word of these texts has room on a line: a word is never broken. */
export function sizeForWords(texts: readonly string[], room: number, size: number, weight: 400 | 700, measure: Measure): number {
  const widest = Math.max(...texts.flatMap(splitPieces).map((word) => measure(word.trimEnd(), size, weight)));
  return widest > room ? Math.floor(((size * room) / widest) * 10) / 10 : size;
}
