/** A straight axis: the values at which it begins and ends, and those that are named on it. */
export interface Axis {
  from: number;
  to: number;
  ticks: readonly number[];
}

/**
 * An axis with a name at every 1, 2 or 5 (times a power of ten, and no finer than whole numbers), whichever of them comes nearest
 * to `count` steps; one without length is one unit long. The choice is that of `ticks` in d3-array, which needs no package here,
 * so that a browser draws what the build draws: `axisOf(0, 45_000, 3).ticks // => [0, 20_000, 40_000]`
 */
export function axisOf(from: number, highest: number, count: number): Axis {
  const to = highest > from ? highest : from + 1;
  const wanted = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const times = wanted / power;
  const step = Math.max(1, power * (times < Math.SQRT2 ? 1 : times < Math.sqrt(10) ? 2 : times < Math.sqrt(50) ? 5 : 10));
  const first = Math.ceil(from / step);
  return { from, to, ticks: Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step) };
}

/** Where a value stands on an axis, as a share of its length: `shareOn({ from: 1, to: 5, ticks: [] }, 2) // => 0.25` */
export function shareOn({ from, to }: Axis, value: number): number {
  return (value - from) / (to - from);
}

/** Where a value stands on an axis that is drawn from one place to another. */
export function placeOn(axis: Axis, value: number, start: number, end: number): number {
  return start + shareOn(axis, value) * (end - start);
}

/** A name on an axis, and its place as a share of the length. */
export interface AxisTick {
  share: number;
  text: string;
}

/** The values that are named on an axis, in words. */
export function axisTicks(axis: Axis, tick: (value: number) => string): AxisTick[] {
  return axis.ticks.map((value) => ({ share: shareOn(axis, value), text: tick(value) }));
}

/**
 * Whether the name of a value at this share of an axis is set up to it and not around it, since half of it would stand outside:
 * the rule where a name cannot be measured. The first name always begins at its place.
 */
export function isSetInside(share: number): boolean {
  return share > 0.94;
}

/** A share as CSS and SVG write it, with one decimal: `percent(1 / 3) // => '33.3%'` */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
