import type { Office } from '../../subject/office.ts';
import type { KeyEntry } from '../parts/key.ts';
import type { Range } from '../range-mark/range.ts';

/** Rows in groups on one axis from 0: a line from low to high, a box over the middle half, a mark in the middle. */
export interface RangeBars {
  kind: 'range-bars';
  /** Said where the drawing is not seen. */
  label: string;
  /** Heads of the names, and of what the rows say in words: low, middle, high. */
  columns: readonly [name: string, low: string, middle: string, high: string];
  key: readonly KeyEntry[];
  /** Names of the groups, in order; a row names its group. */
  groups: readonly { id: string; name: string }[];
  rows: readonly RangeRow[];
  tick: (value: number) => string;
}

/** One row. */
export interface RangeRow extends Range {
  id: string;
  group: string;
  office: Office;
  name: string;
  /** By which else people look for it. */
  otherNames?: readonly string[] | undefined;
  /** The middle in words, and the ends of the line. */
  value: string;
  ends: readonly [low: string, high: string];
  /** Drawn hollow: it rests on few people. */
  isWeak: boolean;
}
