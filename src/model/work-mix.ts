import { mean } from 'd3-array';
import type { OnetRating } from '../schema/onet-rating.ts';
import type { RoleOnASide } from './gap-over-time.ts';
import { ratingBySoc } from './ratings.ts';

/** How important one work activity is on either side, 1 to 5: the mean over the side's roles, each role once. */
export interface ActivityMix {
  element: string;
  front: number;
  back: number;
  /** Front less back: above 0 the activity belongs more to the front. */
  difference: number;
}

/** Every activity with its importance on both sides, those that differ most first. */
export function workMix(roles: readonly RoleOnASide[], ratings: readonly OnetRating[]): ActivityMix[] {
  return [...new Set(ratings.map(({ element }) => element))]
    .map((element) => {
      const bySoc = ratingBySoc(ratings, element);
      const side = (office: 'front' | 'back') => mean(roles.filter((role) => role.office === office), ({ socCode }) => bySoc.get(socCode))!;
      const [front, back] = [side('front'), side('back')];
      return { element, front, back, difference: front - back };
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
