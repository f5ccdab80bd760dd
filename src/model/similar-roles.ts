import { deviation, mean, quantile } from 'd3-array';
import { levelsOf, type Level } from '../subject/level.ts';
import type { Office } from '../subject/office.ts';
import type { RatingTable } from './set-apart.ts';

/** Fewer activities in common than this say little of how alike two roles are. */
const fewestShared = 5;
/** Alike are the nearest tenth of all pairs of roles: nearer to each other than nine in ten pairs are. */
const nearestShare = 0.1;
/** So many are named at most. */
const most = 3;

/**
 * Which roles on other sides of the counter do work like a role's own, nearest first: at most three, on its level or the next one to
 * it, and only those that lie nearer than nine in ten of all pairs of roles. Often there is none.
 *
 * Each activity is standardised over all roles first (less its mean, over its deviation), so that one in which all roles differ widely
 * does not outweigh the others; then each role's own mean is taken off, so that the pattern of the work counts and not how high its
 * raters went. The distance of two roles is the mean distance over the activities that both are rated on.
 */
export function similarRoles(
  roles: readonly { id: string; office: Office; level: Level }[],
  activities: RatingTable,
): (id: string) => { id: string; distance: number }[] {
  const standard = standardised(activities);
  const present = levelsOf(roles);
  const rated = roles.filter(({ id }) => standard.has(id));
  const distance = (one: string, other: string) => distanceOf(standard.get(one)!, standard.get(other)!);
  const all = rated.flatMap((one, at) => rated.slice(at + 1).flatMap((other) => distance(one.id, other.id) ?? []));
  const limit = quantile(all, nearestShare);
  return (id) => {
    const own = rated.find((role) => role.id === id);
    if (!own || limit === undefined) return [];
    const steps = (level: Level) => Math.abs(present.indexOf(level) - present.indexOf(own.level));
    return rated
      .filter(({ office, level }) => office !== own.office && steps(level) <= 1)
      .flatMap((other) => {
        const apart = distance(id, other.id);
        return apart === undefined || apart > limit ? [] : [{ id: other.id, distance: apart }];
      })
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most);
  };
}

function standardised(table: RatingTable): RatingTable {
  const elements = new Set([...table.values()].flatMap((ratings) => [...ratings.keys()]));
  const scales = new Map(
    [...elements].map((element) => {
      const values = [...table.values()].flatMap((ratings) => ratings.get(element) ?? []);
      return [element, { middle: mean(values)!, spread: deviation(values) ?? 0 }];
    }),
  );
  // one that all roles have alike tells none apart
  const scaled = (element: string, value: number) => {
    const { middle, spread } = scales.get(element)!;
    return spread === 0 ? 0 : (value - middle) / spread;
  };
  return new Map(
    [...table].map(([id, ratings]) => [id, new Map([...ratings].map(([element, value]) => [element, scaled(element, value)]))]),
  );
}

function distanceOf(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number | undefined {
  const shared = [...own.keys()].filter((element) => other.has(element));
  if (shared.length < fewestShared) return undefined;
  const middle = (ratings: ReadonlyMap<string, number>) => mean(shared, (element) => ratings.get(element))!;
  const [ownMiddle, otherMiddle] = [middle(own), middle(other)];
  return mean(shared, (element) => Math.abs(own.get(element)! - ownMiddle - (other.get(element)! - otherMiddle)));
}
