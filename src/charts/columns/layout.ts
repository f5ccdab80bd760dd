import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';

interface ColumnsLayout {
  width: number;
  height: number;
  baseline: number;
  columns: { id: string; x: number; y: number; width: number; height: number; middle: number }[];
}

interface Options {
  width: number;
  height: number;
  /** Height of a line of text: there is room for one above the columns and one below. */
  line: number;
}

/** Lay out one column a value, all standing on one line; their own labels go above them. */
export function layoutColumns(rows: readonly { id: string; value: number }[], { width, height, line }: Options): ColumnsLayout {
  const tall = heightsFor(line);
  const baseline = round(height - tall(22));
  const x = scaleBand(
    rows.map(({ id }) => id),
    [0, width],
  ).paddingInner(0.25);
  const y = scaleLinear([0, max(rows, ({ value }) => value) || 1], [baseline, tall(22)]);
  return {
    width,
    height,
    baseline,
    columns: rows.map(({ id, value }) => ({
      id,
      x: round(x(id)!),
      y: round(y(value)),
      width: round(x.bandwidth()),
      height: round(baseline - y(value)),
      middle: round(x(id)! + x.bandwidth() / 2),
    })),
  };
}
