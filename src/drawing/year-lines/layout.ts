import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { lineThrough } from '../parts/line.ts';
import { round } from '../parts/round.ts';
import type { YearValue } from './chart.ts';

export interface SeriesPoints {
  id: string;
  points: readonly YearValue[];
}

export interface YearLinesLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; year: number }[];
  yTicks: { y: number; value: number }[];
  /** A path a run of years without a hole, and the points in the order given. */
  lines: { id: string; paths: string[]; points: { x: number; y: number }[] }[];
  /** Bands over the years that are missing between two that are there. */
  holes: { x: number; width: number }[];
  /** Upright lines where the method changed. */
  breaks: { x: number; year: number }[];
}

interface Options {
  width: number;
  height: number;
  /** Height of a line of text. */
  line: number;
  /** Values that the axis must reach besides the data, for example a line of equality. */
  include: readonly number[];
  missing: readonly number[];
  breaks: readonly number[];
  tickYears: readonly number[];
}

/** Lay out series over years. A missing year is a hole: the line stops before it and starts anew after it. */
export function layoutYearLines(series: readonly SeriesPoints[], options: Options): YearLinesLayout {
  const { width, height, line, include, missing, breaks, tickYears } = options;
  const tall = heightsFor(line);
  const all = series.flatMap(({ points }) => points);
  const values = [...all.map(({ value }) => value), ...include];
  const plot = { left: 6, right: width - 6, top: tall(20), bottom: round(height - tall(24)) };
  const x = scaleLinear([min(all, ({ year }) => year) ?? 0, max(all, ({ year }) => year) ?? 1], [plot.left, plot.right]);
  const y = scaleLinear([min(values) ?? 0, max(values) ?? 1], [plot.bottom, plot.top]).nice(4);
  // Whole units of height are finer than a line is thick, and steps from one to the next are often the same.
  const place = ({ year, value }: YearValue) => ({ x: round(x(year)), y: Math.round(y(value)) });
  return {
    width,
    height,
    plot,
    xTicks: tickYears.map((year) => ({ x: round(x(year)), year })),
    yTicks: y.ticks(4).map((value) => ({ y: round(y(value)), value })),
    lines: series.map(({ id, points }) => ({
      id,
      paths: runs(points, missing).map((run) => lineThrough(run.map(place))),
      points: points.map(place),
    })),
    holes: missing.map((year) => ({ x: round(x(year - 1)), width: round(x(year + 1) - x(year - 1)) })),
    breaks: breaks.map((year) => ({ x: round(x(year - 0.5)), year })),
  };
}

function runs<P extends { year: number }>(points: readonly P[], missing: readonly number[]): P[][] {
  const all: P[][] = [];
  for (const point of points) {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before && !missing.some((year) => year > before.year && year < point.year)) run.push(point);
    else all.push([point]);
  }
  return all;
}
