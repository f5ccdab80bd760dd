import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from './round.ts';

export interface ScatterPoint {
  id: string;
  x: number;
  y: number;
  /** Width of its label in SVG units, as the caller measures it. */
  labelWidth: number;
}

export interface PlacedPoint {
  id: string;
  x: number;
  y: number;
  /** Where its label stands; left out where every place would lie on another label or mark. */
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' } | undefined;
}

export interface ScatterLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; value: number }[];
  yTicks: { y: number; value: number }[];
  points: PlacedPoint[];
}

const radius = 5;
const lineHeight = 14;
const gap = 3;
const halo = 1.5; // half the width of the line around a label, which must not cut into a mark

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Lay out points on two axes, the second from 0, and give labels a place beside their point, in the order given
 * (so the caller ranks them). A label that would lie on a mark, on another label or outside the frame is left out.
 */
export function layoutScatter(points: readonly ScatterPoint[], { width, height, xDomain, labels }: { width: number; height: number; xDomain: [number, number]; labels: number }): ScatterLayout {
  const plot = { left: 8, right: width - 8, top: 40, bottom: height - 36 };
  const x = scaleLinear(xDomain, [plot.left + radius, plot.right - radius]);
  const y = scaleLinear([0, max(points, (point) => point.y) ?? 1], [plot.bottom, plot.top + radius]).nice(4);
  const placed = points.map((point) => ({ ...point, cx: x(point.x), cy: y(point.y) }));
  const taken: Box[] = placed.map(({ cx, cy }) => ({ left: cx - radius - halo, right: cx + radius + halo, top: cy - radius - halo, bottom: cy + radius + halo }));
  let left = labels;
  return {
    width,
    height,
    plot,
    xTicks: x.ticks(5).map((value) => ({ x: round(x(value)), value })),
    yTicks: y.ticks(4).map((value) => ({ y: round(y(value)), value })),
    points: placed.map(({ id, cx, cy, labelWidth }) => {
      const label = left > 0 ? placeLabel(cx, cy, labelWidth, taken, plot) : undefined;
      if (label) left -= 1;
      return { id, x: round(cx), y: round(cy), label };
    }),
  };
}

/** The first free place of: after, before, above, below. Takes the space when it finds one. */
function placeLabel(cx: number, cy: number, labelWidth: number, taken: Box[], frame: Box): PlacedPoint['label'] {
  const near = radius + gap;
  const places = [
    { x: cx + near, y: cy + 4, anchor: 'start' as const, left: cx + near },
    { x: cx - near, y: cy + 4, anchor: 'end' as const, left: cx - near - labelWidth },
    { x: cx, y: cy - near - 2, anchor: 'middle' as const, left: cx - labelWidth / 2 },
    { x: cx, y: cy + near + lineHeight - 4, anchor: 'middle' as const, left: cx - labelWidth / 2 },
  ];
  for (const { left, ...place } of places) {
    const box = { left, right: left + labelWidth, top: place.y - lineHeight + 3, bottom: place.y + 3 };
    const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    if (!isInside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { x: round(place.x), y: round(place.y), anchor: place.anchor };
  }
  return undefined;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

