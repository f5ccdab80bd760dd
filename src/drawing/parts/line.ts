import { round } from './round.ts';

interface Point {
  x: number;
  y: number;
}

/**
 * A line through points that are rounded, as the path of an SVG: where it begins, then step by step, `M6 120l10-10 20 5`. Steps repeat
 * where places do not, so that a page of them is smaller. Of one point a dot, of none nothing.
 */
export function lineThrough(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  const steps = others.map(({ x, y }, index) => joined(step(points[index]!.x, x), step(points[index]!.y, y)));
  return `M${joined(String(first.x), String(first.y))}${steps.length > 0 ? `l${steps.reduce(joined)}` : 'z'}`;
}

/** From one coordinate to the next, without the nought before a point. */
function step(from: number, to: number): string {
  return String(round(to - from)).replace(/^(-?)0\./, '$1.');
}

/** A minus parts two numbers as well as a space. */
function joined(before: string, own: string): string {
  return before + (own.startsWith('-') ? '' : ' ') + own;
}
