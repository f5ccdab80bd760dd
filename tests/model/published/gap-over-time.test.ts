import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figures/figures.ts';
import { gapOverTime, type GapMeasure } from '../../../src/model/gap-over-time.ts';
import { languages } from '../../pages.ts';
import { facts, middleOf, rawRows, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

// One table a year: code → what was paid there. Only rows whose series is the same from the first year to the last.
const byYear = new Map<number, Map<string, { median: number; mean: number; jobs: number }>>();
for (const row of rawRows('us/oews-history.csv')) {
  if (row.comparable !== 'yes') continue;
  const year = Number(row.year);
  if (!byYear.has(year)) byYear.set(year, new Map());
  byYear.get(year)!.set(row.soc_code!, { median: Number(row.annual_median), mean: Number(row.annual_mean), jobs: Number(row.employment) });
}
const years = [...byYear.keys()].sort((a, b) => a - b);
const [first, last] = [years[0]!, years[years.length - 1]!];
const at = (year: number, soc: string) => byYear.get(year)!.get(soc)!;

/** The codes of one side that can be followed from a year on, of all levels or one. */
function codes(side: string, since: number, level?: string): string[] {
  const isFollowed = (soc: string) => years.every((year) => year < since || byYear.get(year)!.has(soc));
  return usRows
    .filter((row) => row.side === side && isFollowed(row.soc) && (level === undefined || row.level === level))
    .map(({ soc }) => soc);
}

function middles(front: readonly string[], back: readonly string[], year: number): number {
  const middle = (own: readonly string[]) => middleOf(own.map((soc) => at(year, soc).median));
  return middle(front) / middle(back);
}

/** Mean pay a job, front ÷ back, with the jobs of some year. */
function perJob(front: readonly string[], back: readonly string[], year: number, jobsIn: number): number {
  const pay = (own: readonly string[]) => {
    let [paid, jobs] = [0, 0];
    for (const soc of own) {
      paid += at(year, soc).mean * at(jobsIn, soc).jobs;
      jobs += at(jobsIn, soc).jobs;
    }
    return paid / jobs;
  };
  return pay(front) / pay(back);
}

const measures: Record<GapMeasure, { since: number; ratio: (front: readonly string[], back: readonly string[], year: number) => number }> =
  {
    middleRole: { since: first, ratio: middles },
    middleRoleLater: { since: 2012, ratio: middles },
    allJobs: { since: first, ratio: (front, back, year) => perJob(front, back, year, year) },
    jobsOfFirstYear: { since: first, ratio: (front, back, year) => perJob(front, back, year, first) },
  };

/** How much farther from level a ratio is in the last year than in the first of its panel. */
function closing({ since, ratio }: (typeof measures)[GapMeasure], level?: string) {
  const change = (front: string[], back: string[]) =>
    Math.abs(Math.log(ratio(front, back, last))) - Math.abs(Math.log(ratio(front, back, Math.max(since, first))));
  return compareAgain({ front: codes('front', since, level), back: codes('back', since, level) }, change, 0, 0.02);
}

const published = gapOverTime(facts.roles, facts.oewsHistory);
const known = Object.keys(measures) as GapMeasure[];
const found = [
  ...known.map((name) => ({
    name: name,
    own: published.comparisons.find(({ measure }) => measure === name)!,
    again: closing(measures[name]),
  })),
  ...published.byLevel.map((own) => ({ name: own.level, own, again: closing(measures.middleRoleLater, own.level) })),
];

describe(gapOverTime, () => {
  it('covers every year that the raw rows have, names those between that they lack, and counts the roles of each panel', () => {
    expect(published.years.map(({ year }) => year)).toEqual(years);
    const absent: number[] = [];
    for (let year = first; year <= last; year += 1) if (!byYear.has(year)) absent.push(year);
    expect(published.missing).toEqual(absent);
    const roles = (since: number) => ({ front: codes('front', since).length, back: codes('back', since).length });
    expect([published.panels.long.roles, published.panels.later.roles]).toEqual([roles(first), roles(2012)]);
  });

  it('says how much of the back office is clerical in each panel', () => {
    const share = (since: number) => codes('back', since, 'clerical').length / codes('back', since).length;
    expect([published.panels.long.clericalBack, published.panels.later.clericalBack]).toEqual([share(first), share(2012)]);
  });

  it.each(years)('gives the measures of %i that the raw rows give', (year) => {
    const own = published.years.find((each) => each.year === year)!;
    for (const measure of known) {
      const { since, ratio } = measures[measure];
      if (year < since) expect(own[measure], measure).toBeUndefined();
      else expect(own[measure], measure).toBeCloseTo(ratio(codes('front', since), codes('back', since), year), 9);
    }
  });

  it('begins and ends each line of its drawing with the first and the last year of its panel', () => {
    for (const measure of known) {
      const { since, ratio } = measures[measure];
      const series = published.series[measure];
      for (const [point, year] of [
        [series[0]!, Math.max(since, first)],
        [series[series.length - 1]!, last],
      ] as const)
        expect(point, measure).toMatchObject({ year, value: expect.closeTo(ratio(codes('front', since), codes('back', since), year), 9) });
    }
  });

  it.each(languages)('is rounded once in $locale.name', (language) => {
    const { rows } = figureOf('gap-over-time')(facts, language, 'full').table;
    const once = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    for (const year of years) {
      const [, shown] = rows.find(([own]) => own!.text === String(year))!;
      expect(shown!.text, String(year)).toContain(once.format(middles(codes('front', first), codes('back', first), year)));
    }
  });

  it.each(found)('finds the same of $name, with single roles moved and left out', ({ own, again }) => {
    expectAlike(own.comparison, again);
    expect(own.finding).toEqual(again.finding);
  });

  it('bears its verdict: the gap closes, or does not, with the roles and jobs that are counted', () => {
    expect(published.judgement).toEqual(judgeAgain(found.map(({ again }) => ({ finding: again.finding, claimed: 'below' }))));
  });
});
