import { mean } from 'd3-array';
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
 * The `count` elements in which a role stands farthest above the other roles' mean, farthest first: what is high in every
 * role sets none apart, nor what lies so little above that it may be chance. Fewer where fewer do; `undefined` where the role is not
 * rated.
 */
export function setApart(table: RatingTable, id: string, count = 5): Trait[] | undefined {
  const own = table.get(id);
  if (!own) return undefined;
  const others = [...table].filter(([other]) => other !== id).map(([, ratings]) => ratings);
  return [...own]
    .map(([element, value]) => ({ element, value, others: mean(others, (ratings) => ratings.get(element)) ?? value }))
    .filter((trait) => tellsApart(trait.value - trait.others))
    .sort((a, b) => b.value - b.others - (a.value - a.others))
    .slice(0, count);
}
