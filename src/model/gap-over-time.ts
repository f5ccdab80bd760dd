import { group, range, sum } from 'd3-array';
import type { OewsYear } from '../facts/tables/oews-history.ts';
import type { Role } from '../facts/tables/roles.ts';
import { levels, type Level } from '../subject/level.ts';
import { bySide, sides, type Side } from '../subject/office.ts';
import { compare, type Comparison, type TwoSides } from './comparison.ts';
import { landmarkYears } from './landmark-years.ts';
import { middleRatio } from './middle-ratio.ts';
import { needed } from './too-little.ts';
import { findingOf, judge, type Finding, type Judgement } from './verdict.ts';

/** From May 2021 on, OEWS is estimated by a model (https://www.bls.gov/oes/home.htm): years before and after are not quite alike. */
const methodChange = 2021;

/** From this year on most roles can be followed: the codes of 2010 had come into use (https://www.bls.gov/soc/2010/). */
export const laterStart = 2012;

/** The measures that disagree. Each is the front office's pay in units of the back office's: 1.1 is 10 % more. */
export const gapMeasures = ['middleRole', 'middleRoleLater', 'allJobs', 'jobsOfFirstYear'] as const;
export type GapMeasure = (typeof gapMeasures)[number];

/** One year; a measure is `undefined` in the years that it does not reach. */
export type GapYear = { year: number } & Readonly<Record<GapMeasure, number | undefined>>;

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
  /** How many roles stand behind each panel of roles, and what part of its back office is clerical, 0 to 1. */
  panels: Record<'long' | 'later', { roles: Record<Side, number>; clericalBack: number }>;
  /** The middle roles on each level, over the roles that can be followed since `laterStart`. */
  byLevel: { level: Level; first: number; last: number; comparison: Comparison; finding: Finding }[];
  /** How much farther from even each measure is in its last year than in its first, by the logarithm of its ratio: below 0 the gap has closed. */
  comparisons: { measure: GapMeasure; comparison: Comparison; finding: Finding }[];
  /** Of the claim that the gap is closing. */
  judgement: Judgement;
}

/** A role with its pay in every year of a panel. */
interface Followed extends Pick<Role, 'office' | 'level'> {
  pay: ReadonlyMap<number, OewsYear>;
}

/** Front ÷ back in one year. */
type Ratio = (two: TwoSides<Followed>, year: number) => number | undefined;

/**
 * Front against back pay in every year: the roles whose series is comparable in all years of the data, and those for
 * which it is since `laterStart`, so that the same roles are compared from the first year of a panel to its last. Throws
 * `TooLittle` without a year.
 */
export function gapOverTime(roles: readonly Pick<Role, 'socCode' | 'office' | 'level'>[], history: readonly OewsYear[]): GapOverTime {
  const kept = history.filter(({ comparable }) => comparable === 'yes');
  const numbers = [...new Set(kept.map(({ year }) => year))].sort((a, b) => a - b);
  const since = (start: number) => {
    const own = numbers.filter((year) => year >= start);
    return { years: own, followed: follow(roles, kept, own) };
  };
  const [long, later] = [since(-Infinity), since(laterStart)];
  const [firstYear, lastYear] = [needed(numbers[0], noYear), needed(numbers.at(-1), noYear)];
  const measures: Record<GapMeasure, { years: number[]; followed: Followed[]; ratio: Ratio }> = {
    middleRole: { ...long, ratio: middleRoles },
    middleRoleLater: { ...later, ratio: middleRoles },
    allJobs: { ...long, ratio: (two, year) => jobWeighted(two, year, year) },
    jobsOfFirstYear: { ...long, ratio: (two, year) => jobWeighted(two, year, firstYear) },
  };
  const valueIn = (year: number, measure: GapMeasure) => {
    const { years: own, followed, ratio } = measures[measure];
    return own.includes(year) ? ratio(bySide(followed), year) : undefined;
  };
  const years = numbers.map((year): GapYear => {
    const value = (measure: GapMeasure) => valueIn(year, measure);
    return {
      year,
      middleRole: value('middleRole'),
      middleRoleLater: value('middleRoleLater'),
      allJobs: value('allJobs'),
      jobsOfFirstYear: value('jobsOfFirstYear'),
    };
  });
  const calendar = range(firstYear, lastYear + 1).map((year) => ({ year, gap: years.find((each) => each.year === year) }));
  const series = (measure: GapMeasure) =>
    years.flatMap((each) => (each[measure] === undefined ? [] : [{ year: each.year, value: each[measure] }]));
  const comparisons = gapMeasures.flatMap((measure) => {
    const { years: own, followed, ratio } = measures[measure];
    return closing(followed, own, ratio).map((found) => ({ measure, ...found }));
  });
  const byLevel = levels.flatMap((level) => {
    const followed = later.followed.filter((role) => role.level === level);
    const value = (year: number | undefined) => (year === undefined ? undefined : middleRoles(bySide(followed), year));
    const [first, last] = [value(later.years[0]), value(later.years.at(-1))];
    if (first === undefined || last === undefined) return [];
    return closing(followed, later.years, middleRoles).map((found) => ({ level, first, last, ...found }));
  });
  return {
    years,
    first: years[0]!,
    last: years.at(-1)!,
    series: {
      middleRole: series('middleRole'),
      middleRoleLater: series('middleRoleLater'),
      allJobs: series('allJobs'),
      jobsOfFirstYear: series('jobsOfFirstYear'),
    },
    missing: calendar.filter(({ gap }) => gap === undefined).map(({ year }) => year),
    calendar,
    breaks: [methodChange].filter((year) => firstYear < year && year <= lastYear),
    landmarks: landmarkYears(firstYear, lastYear),
    panels: { long: panelOf(long.followed), later: panelOf(later.followed) },
    byLevel,
    comparisons,
    judgement: judge([...comparisons, ...byLevel].map(({ finding }) => ({ finding, claimed: 'below' }))),
  };
}

const noYear = 'no year whose pay can be compared';

/** The roles whose pay is known and comparable in all of these years. */
function follow(
  roles: readonly Pick<Role, 'socCode' | 'office' | 'level'>[],
  rows: readonly OewsYear[],
  years: readonly number[],
): Followed[] {
  const bySoc = group(rows, ({ socCode }) => socCode);
  return roles.flatMap(({ socCode, office, level }) => {
    const pay = new Map((bySoc.get(socCode) ?? []).map((row) => [row.year, row]));
    return years.length > 0 && years.every((year) => pay.has(year)) ? [{ office, level, pay }] : [];
  });
}

/** The middle role (median over roles of their median pay), front ÷ back. */
function middleRoles({ front, back }: TwoSides<Followed>, year: number): number | undefined {
  const inYear = (own: readonly Followed[]) => own.map(({ pay }) => pay.get(year)!);
  return middleRatio({ front: inYear(front), back: inYear(back) });
}

/** Mean pay of all people in the roles, front ÷ back, as many in each role as in `jobsIn`: every job counts once. */
function jobWeighted({ front, back }: TwoSides<Followed>, year: number, jobsIn: number): number | undefined {
  const jobs = ({ pay }: Followed) => pay.get(jobsIn)!.employment;
  const meanPay = (own: readonly Followed[]) => sum(own, (role) => role.pay.get(year)!.mean * jobs(role)) / sum(own, jobs);
  return front.length === 0 || back.length === 0 ? undefined : meanPay(front) / meanPay(back);
}

/** How much farther from even a ratio is in the last year than in the first, and how sure that is; none where a side is missing. */
function closing(followed: readonly Followed[], years: readonly number[], ratio: Ratio): { comparison: Comparison; finding: Finding }[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || sides.some((side) => bySide(followed)[side].length === 0)) return [];
  const change = (two: TwoSides<Followed>) => {
    const [before, after] = [ratio(two, first), ratio(two, last)];
    return before === undefined || after === undefined ? undefined : apartBy(after) - apartBy(before);
  };
  const comparison = compare(bySide(followed), change, { equal: 0, band: 0.02 });
  return [{ comparison, finding: findingOf(comparison) }];
}

/** How far a ratio is from even, the same whichever side it is that leads: 1.25 and 0.8 are equally far. */
function apartBy(ratio: number): number {
  return Math.abs(Math.log(ratio));
}

function panelOf(followed: readonly Followed[]): GapOverTime['panels']['long'] {
  const { front, back } = bySide(followed);
  return {
    roles: { front: front.length, back: back.length },
    clericalBack: back.filter(({ level }) => level === 'clerical').length / back.length,
  };
}
