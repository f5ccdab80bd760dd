import type { Office } from '../../subject/office.ts';
import type { Range } from '../range-mark/range.ts';

/** Ranges on one axis from 0, and under them a strip on which the first of them stands among others of its kind. */
export interface RankedRanges {
  kind: 'ranked-ranges';
  /** Heads of the names, and of what the rows say in words. */
  columns: readonly [name: string, low: string, middle: string, high: string];
  rows: readonly RankedRange[];
  strip: RankStrip;
  tick: (value: number) => string;
}

/** One range. */
export interface RankedRange extends Range {
  id: string;
  office: Office;
  name: string;
  /** Where its own page stands, where that is another. */
  href: string | undefined;
  /** The lower end, the middle and the upper end in words. */
  cells: readonly [low: string, middle: string, high: string];
}

/** A thin line for each of the others, and over them the mark of its office. */
export interface RankStrip {
  id: string;
  office: Office;
  /** Said where the strip is not seen. */
  label: string;
  name: string;
  /** Its rank in words. */
  rank: string;
  own: number;
  others: readonly number[];
}
