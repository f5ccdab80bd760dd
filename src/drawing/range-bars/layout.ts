import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import type { RangeRow } from './chart.ts';

/** A row's numbers, and how many lines its name takes. */
export interface SizedRow extends Pick<RangeRow, 'id' | 'group' | 'low' | 'q1' | 'median' | 'q3' | 'high'> {
  lines: number;
}

export interface RangeBar {
  id: string;
  /** Top of the row and its height; `bar` is the height of its line below the top. */
  y: number;
  height: number;
  bar: number;
  line: { x1: number; x2: number };
  box: { x: number; width: number } | undefined;
  mark: number;
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
  rows: readonly SizedRow[],
  { width, top, line }: Options,
): RangeBarsLayout {
  const tall = heightsFor(line);
  const x = scaleLinear([0, max(rows, ({ high }) => high) || 1], [edge, width - edge]);
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
          line: { x1: round(x(row.low)), x2: round(x(row.high)) },
          box: row.q1 === undefined || row.q3 === undefined ? undefined : { x: round(x(row.q1)), width: round(x(row.q3) - x(row.q1)) },
          mark: round(x(row.median)),
        })),
    }));
  return {
    width,
    height: round(y),
    axis: { grid: round(top + tall(20)), labels: round(top + tall(14)) },
    ticks: x.ticks(4).map((value) => ({ x: round(x(value)), value })),
    groups: placed,
  };
}
