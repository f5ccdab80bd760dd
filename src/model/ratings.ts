import { mean, rollup } from 'd3-array';
import type { OnetRating } from '../facts/onet-rating.ts';

/** O*NET rates context and importance from 1 to 5. */
export const ratingScale = [1, 5] as const;

/** The middle of that scale. */
export const middleRating = (ratingScale[0] + ratingScale[1]) / 2;

/**
 * One rating per SOC code for one O*NET element: several O*NET occupations can belong to one SOC code, and then
 * their ratings are averaged. Codes without a rating are absent, which means unknown.
 */
export function ratingBySoc(ratings: readonly OnetRating[], element: string): Map<string, number> {
  return rollup(
    ratings.filter((rating) => rating.element === element),
    (group) => mean(group, ({ value }) => value)!,
    ({ socCode }) => socCode,
  );
}
