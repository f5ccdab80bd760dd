import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import { placeOn } from '../range-mark/axis.ts';
import { axisOfRanges, placeRange, type Range, type RangeMark } from '../range-mark/range.ts';
import type { RangeRow } from './chart.ts';

/** A row's numbers, and how many lines its name takes. */
export interface SizedRange extends Range, Pick<RangeRow, 'id' | 'group'> {
  lines: number;
}

export interface RangeBar extends RangeMark {
  id: string;
  /** Top of the row and its height; `bar` is the height of its line below the top. */
  y: number;
  height: number;
  bar: number;
}

interface RangeBarsLayout {
  width: number;
  height: number;
  /** Where the grid begins, and the baseline of the ticks' labels. */
  axis: { grid: number; labels: number };
  ticks: { x: number; value: number }[];
  groups: { id: string; y: number; height: number; rows: RangeBar[] }[];
}

interface Options {
  width: number;
  /** Height of what stands over the axis: the key. */
  top: number;
  /** Height of a line of text. */
  line: number;
}

const edge = 6; // half a mark, so that none leaves the frame

/** Lay out rows under the headings of their groups, one under the other, on one axis from 0. */
export function layoutRangeBars(
  groups: readonly { id: string; lines: number }[],
  rows: readonly SizedRange[],
  { width, top, line }: Options,
): RangeBarsLayout {
  const tall = heightsFor(line);
  const axis = axisOfRanges(rows, 4);
  const x = (value: number) => round(placeOn(axis, value, edge, width - edge));
  const extra = (lines: number) => (lines - 1) * tall(16);
  let y = top + tall(24);
  const take = (height: number) => {
    const own = round(y);
    y += height;
    return { y: own, height: round(height) };
  };
  const placed = groups
    .filter(({ id }) => rows.some(({ group }) => group === id))
    .map(({ id, lines }) => ({
      id,
      ...take(tall(34) + extra(lines)),
      rows: rows
        .filter(({ group }) => group === id)
        .map((row): RangeBar => ({
          id: row.id,
          ...take(tall(34) + extra(row.lines)),
          bar: round(tall(24) + extra(row.lines)),
          ...placeRange(row, x),
        })),
    }));
  return {
    width,
    height: round(y),
    axis: { grid: round(top + tall(20)), labels: round(top + tall(14)) },
    ticks: axis.ticks.map((value) => ({ x: x(value), value })),
    groups: placed,
  };
}
