import { round } from './round.ts';

/**
 * Heights in charts are written for a line of 19 units, the one of Latin and Devanagari text at 13; in a script whose
 * line is another, everything that makes room for text grows with it.
 */
export function heightsFor(line: number): (units: number) => number {
  return (units) => round((units * line) / 19);
}
