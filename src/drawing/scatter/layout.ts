import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import { labelPlacer, radius, type PlacedLabel } from './place-label.ts';

export interface SizedPoint {
  id: string;
  x: number;
  y: number;
  /** Width of its label in drawing units. */
  labelWidth: number;
}

export interface PlacedPoint {
  id: string;
  x: number;
  y: number;
  /** Left out where every place would lie on another label or mark. */
  label: PlacedLabel | undefined;
}

export interface ScatterLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; value: number }[];
  yTicks: { y: number; value: number }[];
  points: PlacedPoint[];
}

interface Options {
  width: number;
  height: number;
  /** Room over the plot and under it. */
  head: number;
  foot: number;
  xDomain: readonly [number, number];
  /** How many labels there may be at most. */
  labels: number;
  /** Height of a line of text. */
  line: number;
  /** From where to where the words of an upright tick reach, over its line. */
  yTickReach: (value: number) => { left: number; right: number };
}

/**
 * Lay out points on two axes, the second from 0, and give labels a place beside their point, in the order given
 * (so the caller ranks them). A label that would lie on a mark, on another label or outside the frame is left out.
 */
export function layoutScatter(points: readonly SizedPoint[], options: Options): ScatterLayout {
  const { width, height, head, foot, xDomain, labels, line, yTickReach } = options;
  const tall = heightsFor(line);
  const plot = { left: 8, right: width - 8, top: round(head), bottom: round(height - foot) };
  const x = scaleLinear(xDomain, [plot.left + radius, plot.right - radius]);
  const y = scaleLinear([0, max(points, (point) => point.y) || 1], [plot.bottom, plot.top + radius]).nice(4);
  const placed = points.map((point) => ({ ...point, cx: x(point.x), cy: y(point.y) }));
  const yTicks = y.ticks(4).map((value) => ({ y: round(y(value)), value }));
  const written = yTicks.map((tick) => ({ ...yTickReach(tick.value), top: tick.y - tall(15), bottom: tick.y }));
  const placeLabel = labelPlacer(placed, written, plot, tall);
  let left = labels;
  return {
    width,
    height,
    plot,
    xTicks: x.ticks(5).map((value) => ({ x: round(x(value)), value })),
    yTicks,
    points: placed.map(({ id, cx, cy, labelWidth }) => {
      const label = left > 0 ? placeLabel(cx, cy, labelWidth) : undefined;
      if (label) left -= 1;
      return { id, x: round(cx), y: round(cy), label };
    }),
  };
}
