import { max, min, quantileSorted } from 'd3-array';
import { randomLcg } from 'd3-random';
import { sides, type Side } from '../subject/office.ts';
import { needed } from './too-little.ts';

/** What stands on either side: roles, or groups of occupations. */
export type TwoSides<Item> = Readonly<Record<Side, readonly Item[]>>;

/** One number out of both sides; `undefined` where a side lacks what it takes. */
export type Statistic<Item> = (two: TwoSides<Item>) => number | undefined;

/** Lowest and highest. */
export type Reach = readonly [low: number, high: number];

/** One comparison of the two sides, and what becomes of it when the choice of roles changes a little. */
export interface Comparison {
  value: number;
  /** The value at which neither side is ahead, and how far from it both still count as even. */
  equal: number;
  band: number;
  /** How far the value runs when any one item is moved to the other side. */
  moved: Reach;
  /** The same when any one is left out. */
  leftOut: Reach;
  /** Where the middle 95 of 100 resamplings lie. */
  resampled: Reach;
  /** The share of resamplings above `equal`, 0 to 1; those that hit it count half. */
  above: number;
  /** How many items stand on each side. */
  counts: Readonly<Record<Side, number>>;
}

/** A fixed beginning: the same data give the same figures on every machine. */
const seed = 0.2026;
/** At a thousand, one comparison of India's groups is still clear or weak by chance. */
const draws = 2000;

/**
 * Compare, and disturb: move each item once, leave each out once, and draw both sides anew, with replacement, two thousand
 * times (the bootstrap: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 6; of its draws the
 * percentile interval, chapter 13). Throws `TooLittle` where the sides as they are cannot be measured.
 */
export function compare<Item>(two: TwoSides<Item>, measure: Statistic<Item>, { equal, band }: { equal: number; band: number }): Comparison {
  const value = needed(measure(two), 'nothing to compare on both sides');
  const random = randomLcg(seed);
  const drawn = (items: readonly Item[]) => items.map(() => items[Math.floor(random() * items.length)]!);
  const resampled = known(Array.from({ length: draws }, () => measure({ front: drawn(two.front), back: drawn(two.back) })));
  resampled.sort((a, b) => a - b);
  return {
    value,
    equal,
    band,
    moved: reachOf([value, ...known(moves(two).map(measure))]),
    leftOut: reachOf([value, ...known(omissions(two).map(measure))]),
    resampled: [quantileSorted(resampled, 0.025) ?? value, quantileSorted(resampled, 0.975) ?? value],
    above: resampled.reduce((sum, own) => sum + (Math.sign(own - equal) + 1) / 2, 0) / resampled.length,
    counts: { front: two.front.length, back: two.back.length },
  };
}

function moves<Item>({ front, back }: TwoSides<Item>): TwoSides<Item>[] {
  return [
    ...front.map((item, index) => ({ front: front.toSpliced(index, 1), back: [...back, item] })),
    ...back.map((item, index) => ({ front: [...front, item], back: back.toSpliced(index, 1) })),
  ];
}

function omissions<Item>(two: TwoSides<Item>): TwoSides<Item>[] {
  return sides.flatMap((side) => two[side].map((_, index) => ({ ...two, [side]: two[side].toSpliced(index, 1) })));
}

function known(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

function reachOf(values: readonly number[]): Reach {
  return [min(values)!, max(values)!];
}
