import { least, mean } from 'd3-array';
import type { Role } from '../facts/tables/roles.ts';
import type { Side } from '../subject/office.ts';
import type { RatingTable } from './set-apart.ts';

/** Fewer activities in common than this say little of how alike two roles are. */
const fewestShared = 5;

/**
 * The role on one side of the counter whose work is most like this one's, among those of its own level where that side
 * has rated ones, else among all: on average over the work activities that both
 * are rated on, its ratings lie nearest (mean distance, in points of the scale). Each role's ratings are taken less their
 * own mean, so that the pattern of the work counts and not how high the raters went. `undefined` where the role, or
 * nobody on that side, is rated.
 */
export function nearestRole(
  roles: readonly Pick<Role, 'id' | 'office' | 'level'>[],
  activities: RatingTable,
  id: string,
  side: Side,
): string | undefined {
  const own = activities.get(id);
  if (!own) return undefined;
  const level = roles.find((role) => role.id === id)?.level;
  const near = roles.flatMap((role) => {
    const other = role.office === side && role.id !== id ? activities.get(role.id) : undefined;
    const distance = other && distanceOf(own, other);
    return distance === undefined ? [] : [{ role, distance }];
  });
  const peers = near.filter(({ role }) => role.level === level);
  return least(peers.length > 0 ? peers : near, ({ distance }) => distance)?.role.id;
}

function distanceOf(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number | undefined {
  const shared = [...own.keys()].filter((element) => other.has(element));
  if (shared.length < fewestShared) return undefined;
  const middle = (ratings: ReadonlyMap<string, number>) => mean(shared, (element) => ratings.get(element))!;
  const [ownMiddle, otherMiddle] = [middle(own), middle(other)];
  return mean(shared, (element) => Math.abs(own.get(element)! - ownMiddle - (other.get(element)! - otherMiddle)));
}
