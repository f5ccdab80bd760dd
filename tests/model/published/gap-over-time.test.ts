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
    Math.abs(ratio(front, back, last) - 1) - Math.abs(ratio(front, back, Math.max(since, first)) - 1);
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
  it('covers 2001 to 2025 but for 2016, over 37 roles, or 49 since 2012', () => {
    expect(published.years.map(({ year }) => year)).toEqual(years);
    expect([first, last]).toEqual([2001, 2025]);
    const absent: number[] = [];
    for (let year = first; year <= last; year += 1) if (!byYear.has(year)) absent.push(year);
    expect([published.missing, absent]).toEqual([[2016], [2016]]);
    const roles = (since: number) => ({ front: codes('front', since).length, back: codes('back', since).length });
    expect([published.panels.long.roles, published.panels.later.roles]).toEqual([roles(first), roles(2012)]);
    expect(codes('front', first).length + codes('back', first).length).toBe(37);
    expect(codes('front', 2012).length + codes('back', 2012).length).toBe(49);
  });

  it('says how much of the back office is clerical in each panel: 53 and 41 percent', () => {
    const share = (since: number) => codes('back', since, 'clerical').length / codes('back', since).length;
    expect([published.panels.long.clericalBack, published.panels.later.clericalBack]).toEqual([share(first), share(2012)]);
    expect([Math.round(share(first) * 100), Math.round(share(2012) * 100)]).toEqual([53, 41]);
  });

  it.each(years)('gives the measures of %i that the raw rows give', (year) => {
    const own = published.years.find((each) => each.year === year)!;
    for (const measure of known) {
      const { since, ratio } = measures[measure];
      if (year < since) expect(own[measure], measure).toBeUndefined();
      else expect(own[measure], measure).toBeCloseTo(ratio(codes('front', since), codes('back', since), year), 9);
    }
  });

  it('goes from 1.27 to 1.17, since 2012 from 0.97 to 1.06, and over all jobs from 0.93 to 0.78, or 0.84 in those of 2001', () => {
    const ends = known.map((measure) => [0, -1].map((end) => published.series[measure].at(end)!.value.toFixed(2)));
    expect(ends).toEqual([
      ['1.27', '1.17'],
      ['0.97', '1.06'],
      ['0.93', '0.78'],
      ['0.93', '0.84'],
    ]);
  });

  it.each(languages)('is rounded once in $locale.name: 1.2547 is 1.25, and 1.1648 is 1.16', (language) => {
    const { rows } = figureOf('gap-over-time')(facts, language, 'full').table;
    const shown = (year: string) => rows.find(([own]) => own!.text === year)![1]!.text;
    expect([shown('2002'), shown('2014')]).toEqual([expect.stringContaining('1.25'), expect.stringContaining('1.16')]);
  });

  it.each(found)('finds the same of $name, with single roles moved and left out', ({ own, again }) => {
    expectAlike(own.comparison, again);
    expect(own.finding).toEqual(again.finding);
  });

  it('bears its verdict: the gap closes, or does not, with the roles and jobs that are counted', () => {
    expect(found).toHaveLength(7); // four measures, three levels
    expect(published.judgement).toEqual(judgeAgain(found.map(({ again }) => ({ finding: again.finding, claimed: 'below' }))));
    expect(published.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });
});
