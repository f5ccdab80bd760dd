import type { Office } from '../../subject/office.ts';
import type { KeyEntry } from '../parts/key.ts';

/** Rows in groups on one axis from 0: a line from low to high, a box over the middle half, a mark at the median. */
export interface RangeBars {
  kind: 'range-bars';
  /** Said where the drawing is not seen. */
  label: string;
  /** Heads of the names, and of what the rows say in words: low, median, high. */
  columns: readonly [name: string, low: string, median: string, high: string];
  key: readonly KeyEntry[];
  /** Names of the groups, in order; a row names its group. */
  groups: readonly { id: string; name: string }[];
  rows: readonly RangeRow[];
  tick: (value: number) => string;
}

/** One row. `q1` and `q3` are `undefined` where only the ends are known. */
export interface RangeRow {
  id: string;
  group: string;
  office: Office;
  name: string;
  /** By which else people look for it. */
  otherNames?: readonly string[] | undefined;
  /** The median in words, and the ends of the line. */
  value: string;
  ends: readonly [low: string, high: string];
  /** Drawn hollow: it rests on few people. */
  isWeak: boolean;
  low: number;
  q1: number | undefined;
  median: number;
  q3: number | undefined;
  high: number;
}
