import { group, median, range, sum } from 'd3-array';
import type { OewsYear } from '../facts/tables/oews-history.ts';
import type { Role } from '../facts/tables/roles.ts';
import type { Side } from '../subject/office.ts';

/** From May 2021 on, OEWS is estimated by a model (https://www.bls.gov/oes/home.htm): years before and after are not quite alike. */
const methodChange = 2021;

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

export type GapMeasure = Exclude<keyof GapYear, 'year'>;

export interface GapOverTime {
  years: GapYear[];
  first: GapYear;
  last: GapYear;
  /** The same years by measure, for a line each. */
  series: Record<GapMeasure, { year: number; value: number }[]>;
  /** Years between the first and the last that the data lack: drawn as a hole, never joined. */
  missing: number[];
  /** Every year from the first to the last; `gap` is `undefined` where the data lack it. */
  calendar: { year: number; gap: GapYear | undefined }[];
  /** Years at which the method changed, if they lie among the others. */
  breaks: number[];
  /** Years to name on an axis: the first, the round one in the middle, the last. */
  landmarks: number[];
  roles: Record<Side, number>;
  /** Pairs in which the front role earned more in the first year, and in how many of them its lead is smaller in the last. */
  pairs: { ledAtFirst: number; shrunk: number };
}

type PlacedRole = Pick<Role, 'socCode' | 'office'>;

/**
 * Front against back pay in every year, over the roles whose series is comparable in all years of the data,
 * so that the same roles are compared from the first year to the last.
 */
export function gapOverTime(roles: readonly PlacedRole[], history: readonly OewsYear[]): GapOverTime {
  const { numbers, payIn, on } = comparable(roles, history);
  const [front, back] = [on('front'), on('back')];
  const pairs = front.flatMap((f) => back.map((b) => [f, b] as const));
  const lead = (year: number, [f, b]: readonly [string, string]) => payIn(year, f).median / payIn(year, b).median;
  const years = numbers.map((year): GapYear => {
    const [ours, theirs] = [front.map((code) => payIn(year, code)), back.map((code) => payIn(year, code))];
    return {
      year,
      middleRole: median(ours, (row) => row.median)! / median(theirs, (row) => row.median)!,
      jobWeighted: meanPay(ours) / meanPay(theirs),
      pairsAhead: pairs.filter((pair) => lead(year, pair) > 1).length / pairs.length,
    };
  });
  const [first, last] = [years[0]!, years.at(-1)!];
  const ledAtFirst = pairs.filter((pair) => lead(first.year, pair) > 1);
  const calendar = range(first.year, last.year + 1).map((year) => ({ year, gap: years.find((each) => each.year === year) }));
  const series = (measure: GapMeasure) => years.map((each) => ({ year: each.year, value: each[measure] }));
  return {
    years,
    first,
    last,
    series: { middleRole: series('middleRole'), jobWeighted: series('jobWeighted'), pairsAhead: series('pairsAhead') },
    missing: calendar.filter(({ gap }) => gap === undefined).map(({ year }) => year),
    calendar,
    breaks: [methodChange].filter((year) => first.year < year && year <= last.year),
    landmarks: landmarks(first.year, last.year),
    roles: { front: front.length, back: back.length },
    pairs: { ledAtFirst: ledAtFirst.length, shrunk: ledAtFirst.filter((pair) => lead(last.year, pair) < lead(first.year, pair)).length },
  };
}

/** The years of the data, and on each side the codes of the roles whose pay is known and comparable in all of them. */
function comparable(roles: readonly PlacedRole[], history: readonly OewsYear[]) {
  const kept = history.filter((row) => row.comparable === 'yes');
  const tables = new Map(
    [...group(kept, ({ year }) => year)].map(([year, rows]) => [year, new Map(rows.map((row) => [row.socCode, row]))]),
  );
  const numbers = [...tables.keys()].sort((a, b) => a - b);
  const payIn = (year: number, code: string) => tables.get(year)!.get(code)!;
  const on = (side: Side) =>
    roles
      .filter(({ office, socCode }) => office === side && numbers.every((year) => tables.get(year)!.has(socCode)))
      .map(({ socCode }) => socCode);
  return { numbers, payIn, on };
}

function meanPay(rows: readonly OewsYear[]): number {
  return sum(rows, ({ mean, employment }) => mean * employment) / sum(rows, ({ employment }) => employment);
}

/** A decade's first year stands in the middle, if one lies between. */
function landmarks(first: number, last: number): number[] {
  const decade = Math.round((first + last) / 20) * 10;
  return first < decade && decade < last ? [first, decade, last] : [first, last];
}
