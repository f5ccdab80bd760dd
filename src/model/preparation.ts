import { extent } from 'd3-array';
import type { JobZone } from '../facts/tables/onet-jobzones.ts';

/**
 * From which job zone to which a SOC code takes preparation; mostly one. As in ratings, its own occupation (.00) speaks
 * for a code, else its specialities, and a broad code (13-1020) is all its detailed ones. `undefined` is not in the table.
 */
export function preparationOf(zones: readonly JobZone[]): (socCode: string) => readonly [from: number, to: number] | undefined {
  const span = (own: readonly JobZone[]) => {
    const [from, to] = extent(own, ({ zone }) => zone);
    return from === undefined ? undefined : ([from, to] as const);
  };
  return (socCode) => {
    const within = zones.filter((own) => own.socCode === socCode);
    const base = within.filter(({ occupation }) => occupation === `${socCode}.00`);
    const detailed = zones.filter((own) => socCode.endsWith('0') && own.socCode.startsWith(socCode.slice(0, -1)));
    return span(base) ?? span(within) ?? span(detailed);
  };
}
