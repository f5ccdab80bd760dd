import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OewsYear } from '../../src/facts/tables/oews-history.ts';
import { gapMeasures, gapOverTime } from '../../src/model/gap-over-time.ts';
import { mirrored, world } from '../examples/world.ts';

describe(gapOverTime, () => {
  const gap = gapOverTime(world.roles, world.oewsHistory);

  it('compares the same roles in every year and leaves out those that came later or are not comparable', () => {
    expect(gap.panels.long).toEqual({ roles: { front: 3, back: 3 }, clericalBack: 1 / 3 });
    expect(gap.years.map(({ year }) => year)).toEqual([2019, 2021, 2022]);
  });

  it('takes the middle role of each side, not the mean of its roles', () => {
    expect(gap.first.middleRole).toBeCloseTo(48 / 40);
    expect(gap.last.middleRole).toBeCloseTo(54 / 50);
  });

  it('takes the mean pay of all people, every job once, in the jobs of each year and in those of the first', () => {
    const back = (28 + 56 + 2 * 76) / 4;
    expect(gap.first.allJobs).toBeCloseTo((3 * 22 + 50 + 70) / 5 / ((12 + 44 + 2 * 54) / 4));
    expect(gap.first.jobsOfFirstYear).toBe(gap.first.allJobs);
    expect(gap.last.allJobs).toBeCloseTo((4 * 26 + 58 + 98) / 6 / back);
    expect(gap.last.jobsOfFirstYear).toBeCloseTo((3 * 26 + 58 + 98) / 5 / back);
  });

  it('follows more roles since 2012 than from the first year on, each panel through all of its years', () => {
    const early = world.oewsHistory
      .filter(({ socCode, year }) => year === 2019 && ['11-0001', '13-0002'].includes(socCode))
      .map((row) => ({ ...row, year: 2010, median: row.median / 2 }));
    const { first, last, panels, series } = gapOverTime(world.roles, [...early, ...world.oewsHistory]);
    expect(panels).toEqual({
      long: { roles: { front: 1, back: 1 }, clericalBack: 1 },
      later: { roles: { front: 3, back: 3 }, clericalBack: 1 / 3 },
    });
    expect([first.middleRole, first.middleRoleLater, last.middleRole, last.middleRoleLater]).toEqual([
      10 / 20,
      undefined,
      24 / 50,
      54 / 50,
    ]);
    expect(series.middleRoleLater.map(({ year }) => year)).toEqual([2019, 2021, 2022]);
  });

  it('gives a line for each measure, of the years that are known', () => {
    for (const measure of gapMeasures)
      expect(gap.series[measure]).toEqual(gap.years.map((own) => ({ year: own.year, value: own[measure] })));
  });

  it('measures how much nearer to level each measure has come', () => {
    const changes = gap.comparisons.map(({ measure, comparison }) => [measure, comparison.value]);
    const [before, after, fixed] = [186 / 5 / 41, 260 / 6 / 59, 234 / 5 / 59];
    expect(changes).toEqual([
      ['middleRole', expect.closeTo(0.08 - 0.2)],
      ['middleRoleLater', expect.closeTo(0.08 - 0.2)],
      ['allJobs', expect.closeTo(before - after)], // below level, and farther from it
      ['jobsOfFirstYear', expect.closeTo(before - fixed)],
    ]);
    expect(gap.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });

  it('measures the middle roles of each level on which both sides can be followed', () => {
    expect(gap.byLevel.map(({ level, first, last, finding }) => [level, first, last, finding.sure])).toEqual([
      ['manager', 60 / 50, 90 / 70, 'few'],
      ['clerical', 48 / 40, 54 / 50, 'few'],
      ['shop-floor', 20 / 10, 24 / 25, 'few'],
    ]);
  });

  it('keeps a place in the calendar for a year that is missing', () => {
    expect(gap.missing).toEqual([2020]);
    expect(gap.calendar.map(({ year, gap: own }) => [year, own?.year])).toEqual([
      [2019, 2019],
      [2020, undefined],
      [2021, 2021],
      [2022, 2022],
    ]);
  });

  it('names the year the method changed, if the years reach over it, and a round year in the middle, if there is one', () => {
    expect([gap.breaks, gap.landmarks]).toEqual([[2021], [2019, 2020, 2022]]);
    const later = world.oewsHistory.map((row) => ({ ...row, year: row.year + 2 }));
    const shown = gapOverTime(world.roles, later);
    expect([shown.breaks, shown.landmarks]).toEqual([[], [2021, 2024]]);
  });

  it('turns over when the sides are swapped', () => {
    const other = gapOverTime(mirrored(world).roles, world.oewsHistory);
    expect(other.last.middleRole).toBeCloseTo(50 / 54);
    expect(other.last.allJobs).toBeCloseTo(1 / gap.last.allJobs!);
    expect(other.panels.long.clericalBack).toBe(1 / 3);
  });

  it('measures the same in any currency', () => {
    const inOtherMoney = (rate: number): OewsYear[] =>
      world.oewsHistory.map((row) => ({ ...row, mean: row.mean * rate, median: row.median * rate }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (rate) => {
        const other = gapOverTime(world.roles, inOtherMoney(rate));
        for (const measure of gapMeasures)
          expect(other.series[measure].map(({ value }) => value)).toEqual(gap.series[measure].map(({ value }) => expect.closeTo(value, 9)));
      }),
      { numRuns: 10 },
    );
  });
});
