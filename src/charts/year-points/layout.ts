import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';

interface YearPointsLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; bottom: number };
  path: string;
  points: { x: number; y: number }[];
}

interface Options {
  width: number;
  height: number;
  /** Height of a line of text. */
  line: number;
}

/** Lay out the known years of one value, in the order of years, on an axis from 0. */
export function layoutYearPoints(points: readonly { year: number; value: number }[], { width, height, line }: Options): YearPointsLayout {
  const tall = heightsFor(line);
  const plot = { left: 6, right: width - 6, bottom: round(height - tall(24)) };
  const x = scaleLinear([min(points, ({ year }) => year) ?? 0, max(points, ({ year }) => year) ?? 1], [plot.left, plot.right]);
  const y = scaleLinear([0, max(points, ({ value }) => value) || 1], [plot.bottom, tall(20)]).nice(4);
  const placed = points.map(({ year, value }) => ({ x: round(x(year)), y: round(y(value)) }));
  const path =
    drawLine<{ x: number; y: number }>(
      ({ x: px }) => px,
      ({ y: py }) => py,
    )(placed) ?? '';
  return { width, height, plot, path, points: placed };
}
