import { quantileSorted } from 'd3-array';
import type { TwoSides } from './comparison.ts';

/** The middle of one side's medians ÷ that of the other; with an even number, halfway between the middle two. */
export function middleRatio({ front, back }: TwoSides<{ median: number }>): number | undefined {
  const [ours, theirs] = [middle(front), middle(back)];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

/** d3's own median reads its numbers one by one through a generator and takes several times as long: a comparison asks for thousands. */
function middle(items: readonly { median: number }[]): number | undefined {
  return quantileSorted(
    items.map(({ median }) => median).sort((a, b) => a - b),
    0.5,
  );
}
