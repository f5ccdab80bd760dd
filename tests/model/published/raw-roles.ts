import { dealsWithCustomers } from '../../../src/model/contact-pay.ts';
import { indiaRows, ratingsOf, rawRows, usRows } from './raw-rows.ts';

// Ratings count in whole millionths here, so that half a point is 500,000 and nothing but that, and each is rounded once.

const zones = rawRows('us/onet-jobzones.csv');

/** What the raw rows say of each role. */
export const raw = usRows.map(({ id, soc, nco, pay, side }) => {
  const number = (cell: string | undefined) => (cell === '' || cell === undefined ? undefined : Number(cell));
  return {
    id,
    side,
    middle: Number(pay.annual_median),
    p75: number(pay.annual_p75),
    p90: number(pay.annual_p90),
    error: number(pay.mean_wage_prse_pct),
    india: indiaRows.find(({ code }) => code === nco),
    zones: zonesOf(soc),
    soc,
  };
});
export type Raw = (typeof raw)[number];

function zonesOf(soc: string): number[] {
  const of = (isOwn: (code: string) => boolean) => zones.filter(({ soc_code: code }) => isOwn(code!)).map((row) => Number(row.job_zone));
  for (const found of [
    of((code) => code === `${soc}.00`),
    of((code) => code.startsWith(`${soc}.`)),
    of((code) => soc.endsWith('0') && code.startsWith(soc.slice(0, 6))),
  ])
    if (found.length > 0) return found.sort((a, b) => a - b);
  return [];
}

/** By SOC code, in millionths. */
function millionthsOf(rows: readonly Record<string, string>[], element: string): Map<string, number> {
  return new Map([...ratingsOf(rows, element)].map(([soc, value]) => [soc, Math.round(value * 1_000_000)]));
}

export const contacts = millionthsOf(rawRows('us/onet-context.csv'), dealsWithCustomers);
export const [activities, skills] = ['activities', 'skills'].map((name) => {
  const rows = rawRows(`us/onet-${name}.csv`);
  const ids = [...new Set(rows.map(({ element_id: id }) => id!))].sort();
  return ids.map((id) => ({ id, ratings: millionthsOf(rows, id) }));
}) as [Rated[], Rated[]];
export interface Rated {
  id: string;
  ratings: Map<string, number>;
}

/** Millionths with one digit behind the point, a half rounded up: 4,750,000 is 4.8. */
export function tenth(millionths: number): string {
  return (Math.floor((millionths + 50_000) / 100_000) / 10).toFixed(1);
}

/** Elements by how far two roles are apart in them, the widest first; of equal ones the first by its id. */
export function widest(rated: readonly Rated[], one: Raw, other: Raw) {
  return rated
    .flatMap(({ id, ratings }) => {
      const [a, b] = [ratings.get(one.soc), ratings.get(other.soc)];
      return a === undefined || b === undefined || a === b ? [] : [{ id, a, b, apart: Math.abs(a - b) }];
    })
    .sort((x, y) => y.apart - x.apart || (x.id < y.id ? -1 : 1));
}
