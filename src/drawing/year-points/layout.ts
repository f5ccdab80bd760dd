import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { lineThrough } from '../parts/line.ts';
import { round } from '../parts/round.ts';
import { yearScale } from '../parts/year-scale.ts';

interface Place {
  x: number;
  y: number;
}

interface YearPointsLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; bottom: number };
  /** In the order given. */
  series: { path: string; points: Place[] }[];
}

interface Options {
  width: number;
  height: number;
  years: readonly [first: number, last: number];
  /** Height of a line of text. */
  line: number;
}

/** Lay out the known years of each value, in the order of years, on one axis from 0. */
export function layoutYearPoints(
  series: readonly (readonly { year: number; value: number }[])[],
  { width, height, years, line }: Options,
): YearPointsLayout {
  const tall = heightsFor(line);
  const plot = { left: 0, right: width, bottom: round(height - tall(24)) };
  const { at } = yearScale(years, width);
  const y = scaleLinear([0, max(series.flat(), ({ value }) => value) || 1], [plot.bottom, tall(20)]).nice(4);
  return {
    width,
    height,
    plot,
    series: series.map((points) => {
      const placed = points.map(({ year, value }) => ({ x: round(at(year)), y: Math.round(y(value)) }));
      return { path: lineThrough(placed), points: placed };
    }),
  };
}
