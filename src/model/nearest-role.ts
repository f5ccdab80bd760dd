import { least, mean } from 'd3-array';
import type { Role } from '../facts/tables/roles.ts';
import type { Side } from '../subject/office.ts';
import type { RatingTable } from './set-apart.ts';

/** Fewer activities in common than this say little of how alike two roles are. */
const fewest = 5;

/**
 * The role on one side of the counter whose work is most like this one's: on average over the work activities that both
 * are rated on, its ratings lie nearest (mean distance, in points of the scale). Each role's ratings are taken less their
 * own mean, so that the pattern of the work counts and not how high the raters went. `undefined` where the role, or
 * nobody on that side, is rated.
 */
export function nearestRole(roles: readonly Pick<Role, 'id' | 'office'>[], activities: RatingTable, id: string, side: Side): string | undefined {
  const own = activities.get(id);
  if (!own) return undefined;
  const candidates = roles.filter((role) => role.office === side && role.id !== id).map((role) => role.id);
  const near = candidates.flatMap((other) => {
    const distance = distanceOf(own, activities.get(other) ?? new Map<string, number>());
    return distance === undefined ? [] : [{ other, distance }];
  });
  return least(near, ({ distance }) => distance)?.other;
}

function distanceOf(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number | undefined {
  const shared = [...own.keys()].filter((element) => other.has(element));
  if (shared.length < fewest) return undefined;
  const level = (ratings: ReadonlyMap<string, number>) => mean(shared, (element) => ratings.get(element))!;
  const [ownLevel, otherLevel] = [level(own), level(other)];
  return mean(shared, (element) => Math.abs(own.get(element)! - ownLevel - (other.get(element)! - otherLevel)));
}
