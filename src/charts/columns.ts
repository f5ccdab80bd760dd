import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { round } from './round.ts';

export interface ColumnsLayout {
  width: number;
  height: number;
  baseline: number;
  columns: { id: string; x: number; y: number; width: number; height: number; middle: number }[];
}

/** Lay out one column a value, all standing on one line; their own labels go above them. */
export function layoutColumns(rows: readonly { id: string; value: number }[], { width, height }: { width: number; height: number }): ColumnsLayout {
  const baseline = height - 22;
  const x = scaleBand(rows.map(({ id }) => id), [0, width]).paddingInner(0.25);
  const y = scaleLinear([0, max(rows, ({ value }) => value) ?? 1], [baseline, 22]);
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
