import { group, median, range, sum } from 'd3-array';
import type { OewsYear } from '../schema/oews-history.ts';

export interface RoleOnASide {
  socCode: string;
  office: 'front' | 'middle' | 'back';
}

/** The three measures that disagree. Each is the front office's pay in units of the back office's: 1.1 is 10 % more. */
export interface GapYear {
  year: number;
  /** Middle role (median over roles of their median pay), front ÷ back. */
  middleRole: number;
  /** Mean pay of all people in the roles, front ÷ back: every job counts once, so large occupations weigh more. */
  jobWeighted: number;
  /** Of all pairs of one front and one back role, the share in which the front role's median pay is higher, 0 to 1. */
  pairsAhead: number;
}

export interface GapOverTime {
  years: GapYear[];
  /** Years between the first and the last that the data lack: drawn as a hole, never joined. */
  missing: number[];
  roles: { front: number; back: number };
  /** Pairs in which the front role earned more in the first year, and in how many of them its lead is smaller in the last. */
  pairs: { ledAtFirst: number; shrunk: number };
}

/**
 * Front against back pay in every year, over the roles whose series is comparable in all years of the data,
 * so that the same roles are compared from the first year to the last.
 */
export function gapOverTime(roles: readonly RoleOnASide[], history: readonly OewsYear[]): GapOverTime {
  const byYear = group(history.filter(({ comparable }) => comparable === 'yes'), ({ year }) => year);
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const bySoc = (year: number) => new Map(byYear.get(year)!.map((row) => [row.socCode, row]));
  const tables = new Map(years.map((year) => [year, bySoc(year)]));
  const side = (office: 'front' | 'back') =>
    roles.filter((role) => role.office === office && years.every((year) => tables.get(year)!.has(role.socCode)));
  const front = side('front');
  const back = side('back');
  const rows = (year: number, on: readonly RoleOnASide[]) => on.map(({ socCode }) => tables.get(year)!.get(socCode)!);
  const lead = (year: number, f: RoleOnASide, b: RoleOnASide) => tables.get(year)!.get(f.socCode)!.median / tables.get(year)!.get(b.socCode)!.median;
  const pairs = front.flatMap((f) => back.map((b) => [f, b] as const));
  const [first, last] = [years[0]!, years.at(-1)!];
  const ledAtFirst = pairs.filter(([f, b]) => lead(first, f, b) > 1);
  return {
    years: years.map((year) => ({
      year,
      middleRole: median(rows(year, front), (row) => row.median)! / median(rows(year, back), (row) => row.median)!,
      jobWeighted: meanPay(rows(year, front)) / meanPay(rows(year, back)),
      pairsAhead: pairs.filter(([f, b]) => lead(year, f, b) > 1).length / pairs.length,
    })),
    missing: range(first, last).filter((year) => !byYear.has(year)),
    roles: { front: front.length, back: back.length },
    pairs: { ledAtFirst: ledAtFirst.length, shrunk: ledAtFirst.filter(([f, b]) => lead(last, f, b) < lead(first, f, b)).length },
  };
}

function meanPay(rows: readonly OewsYear[]): number {
  return sum(rows, ({ mean, employment }) => mean * employment) / sum(rows, ({ employment }) => employment);
}
