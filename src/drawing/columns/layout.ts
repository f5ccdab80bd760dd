import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import { yearScale } from '../parts/year-scale.ts';

interface ColumnsLayout {
  width: number;
  height: number;
  baseline: number;
  /** Each from its top down to the baseline. */
  columns: { id: string; x: number; y: number; width: number; middle: number }[];
}

interface Options {
  width: number;
  height: number;
  years: readonly [first: number, last: number];
  /** Height of a line of text: there is room for one above the columns and one below. */
  line: number;
}

/** The part of a year's room that its column fills. */
const filled = 0.75;

/** Lay out one column a year, all standing on one line; their own labels go above them. */
export function layoutColumns(
  rows: readonly { id: string; year: number; value: number }[],
  { width, height, years, line }: Options,
): ColumnsLayout {
  const tall = heightsFor(line);
  const baseline = round(height - tall(22));
  const { at, step } = yearScale(years, width);
  const y = scaleLinear([0, max(rows, ({ value }) => value) || 1], [baseline, tall(22)]);
  return {
    width,
    height,
    baseline,
    columns: rows.map(({ id, year, value }) => ({
      id,
      x: round(at(year) - (step * filled) / 2),
      y: Math.round(y(value)),
      width: round(step * filled),
      middle: round(at(year)),
    })),
  };
}
