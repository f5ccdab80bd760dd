import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from './round.ts';

/** One row: a thin line from low to high, a box over the middle half where it is known, a mark at the median. */
export interface RangeRow {
  id: string;
  /** Rows of one group stand together under its heading, in the order given. */
  group: string;
  low: number;
  q1: number | undefined;
  median: number;
  q3: number | undefined;
  high: number;
}

export interface RangeBar {
  id: string;
  y: number;
  line: { x1: number; x2: number };
  box: { x: number; width: number } | undefined;
  mark: number;
}

export interface RangeBarsLayout {
  width: number;
  height: number;
  ticks: { x: number; value: number }[];
  groups: { id: string; y: number; rows: RangeBar[] }[];
}

/** Heights in drawing units: of the axis, a group's heading and a row (name and value, then its bar). */
export const rangeBarsSize = { axis: 24, heading: 34, row: 34 };
const edge = 6; // half a mark, so that none leaves the frame

/** Lay out rows in groups, one under the other, on one axis from 0. `y` is the top of a row. */
export function layoutRangeBars(rows: readonly RangeRow[], { width }: { width: number }): RangeBarsLayout {
  const x = scaleLinear([0, max(rows, ({ high }) => high) ?? 1], [edge, width - edge]);
  const { axis, heading, row: rowHeight } = rangeBarsSize;
  let y = axis;
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) => {
    const top = y;
    y += heading;
    const bars = rows
      .filter((row) => row.group === group)
      .map(({ id, low, q1, median, q3, high }) => {
        const bar: RangeBar = {
          id,
          y,
          line: { x1: round(x(low)), x2: round(x(high)) },
          box: q1 === undefined || q3 === undefined ? undefined : { x: round(x(q1)), width: round(x(q3) - x(q1)) },
          mark: round(x(median)),
        };
        y += rowHeight;
        return bar;
      });
    return { id: group, y: top, rows: bars };
  });
  return { width, height: y, ticks: x.ticks(4).map((value) => ({ x: round(x(value)), value })), groups };
}
