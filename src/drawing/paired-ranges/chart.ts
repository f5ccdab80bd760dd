import type { Side } from '../../subject/office.ts';
import type { Range } from '../range-mark/range.ts';

/** A heading and two lanes a row, front above back, on one axis from 0: a line from low to high, a mark in the middle. */
export interface PairedRanges {
  kind: 'paired-ranges';
  label: string;
  /** Heads of the names and of the middles, and the names of the sides. */
  columns: readonly [name: string, middle: string];
  names: Readonly<Record<Side, string>>;
  rows: readonly PairedRow[];
  tick: (value: number) => string;
}

type PairedRow = { id: string; name: string } & Record<Side, Lane>;

/** One side of a row; where nobody is there, only the sentence that says so. */
export type Lane =
  | (Range & {
      /** The middle in words, alone and with the name of its side. */
      value: string;
      named: string;
      /** How many stand behind it, where the row's name is to say so. */
      count: string | undefined;
      /** Drawn hollow: too few stand behind it. */
      isWeak: boolean;
    })
  | { none: string };
