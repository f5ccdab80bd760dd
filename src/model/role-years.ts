import type { OewsYear } from '../facts/tables/oews-history.ts';
import { landmarkYears } from './landmark-years.ts';

/** Fewer years than this are no line. */
const fewestYears = 5;

/** The years of one role's pay, from the first to the last. */
export interface RoleYears {
  first: OewsYear;
  last: OewsYear;
  /** Years between them that are not known. */
  missing: number[];
  /** Years to name on an axis, each of them one that the data have. */
  landmarks: number[];
}

/** The years of a role in their order, within those of all `history`; `undefined` where they are too few for a line. */
export function roleYears(years: readonly OewsYear[], history: readonly OewsYear[]): RoleYears | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < fewestYears) return undefined;
  const [own, all] = [years, history].map((rows) => new Set(rows.map(({ year }) => year))) as [Set<number>, Set<number>];
  return {
    first,
    last,
    missing: Array.from({ length: last.year - first.year }, (_, index) => first.year + index).filter((year) => !own.has(year)),
    landmarks: landmarkYears(first.year, last.year).filter((year) => all.has(year)),
  };
}
