import { mean } from 'd3-array';
import { middleRating } from './ratings.ts';
import { tellsApart } from './rating-difference.ts';

/** How important one activity or skill is in a role, 1 to 5, and on average in all other rated roles. */
export interface Trait {
  element: string;
  value: number;
  others: number;
}

/** Ratings by role id, then by element; a role that is not rated has no entry. */
export type RatingTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The `count` elements that set a role apart, those that weigh most in it first. Each is rated at least in the middle of the scale,
 * for what hardly matters in a job is no trait of it, however rare elsewhere; and it stands above the other roles' mean by more than
 * chance may do, for what is high in every role sets none apart. By weight, not by distance: else driving would be the first thing
 * said of a salesperson. Fewer where fewer do; `undefined` where the role is not rated.
 */
export function setApart(table: RatingTable, id: string, count = 5): Trait[] | undefined {
  const own = table.get(id);
  if (!own) return undefined;
  const others = [...table].filter(([other]) => other !== id).map(([, ratings]) => ratings);
  return [...own]
    .map(([element, value]) => ({ element, value, others: mean(others, (ratings) => ratings.get(element)) ?? value }))
    .filter(({ value, others }) => value >= middleRating && tellsApart(value - others))
    .sort((a, b) => b.value - a.value || a.others - b.others)
    .slice(0, count);
}
