import { median } from 'd3-array';
import type { TwoSides } from './comparison.ts';

/** The middle of one side's medians ÷ that of the other; with an even number, halfway between the middle two. */
export function middleRatio({ front, back }: TwoSides<{ median: number }>): number | undefined {
  const [ours, theirs] = [median(front, (item) => item.median), median(back, (item) => item.median)];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}
