import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OewsYear } from '../../src/facts/tables/oews-history.ts';
import { gapMeasures, gapOverTime } from '../../src/model/gap-over-time.ts';
import { mirrored, world } from '../examples/world.ts';

describe(gapOverTime, () => {
  const gap = gapOverTime(world.roles, world.oewsHistory);

  it('follows more roles since 2012 than from the first year on, each panel through all of its years', () => {
    expect(gap.panels).toEqual({
      long: { roles: { front: 2, back: 2 }, clericalBack: 1 / 2 },
      later: { roles: { front: 3, back: 3 }, clericalBack: 1 / 3 },
    });
    expect(gap.years.map(({ year }) => year)).toEqual([2010, 2012, 2013]);
    expect(gap.series.middleRoleLater.map(({ year }) => year)).toEqual([2012, 2013]);
  });

  it('takes the middle role of each side, and between two of them half the way', () => {
    expect([gap.first.middleRole, gap.last.middleRole]).toEqual([40 / 45, 57 / 60]);
    expect([gap.first.middleRoleLater, gap.last.middleRoleLater]).toEqual([undefined, 65 / 50]);
  });

  it('takes the mean pay of all people, every job once, in the jobs of each year and in those of the first', () => {
    const back = (56 + 2 * 76) / 3;
    expect(gap.first.allJobs).toBeCloseTo((3 * 22 + 70) / 4 / ((44 + 2 * 54) / 3));
    expect(gap.first.jobsOfFirstYear).toBe(gap.first.allJobs);
    expect(gap.last.allJobs).toBeCloseTo((4 * 26 + 98) / 5 / back);
    expect(gap.last.jobsOfFirstYear).toBeCloseTo((3 * 26 + 98) / 4 / back);
  });

  it('gives a line for each measure, of the years that it reaches', () => {
    for (const measure of gapMeasures)
      expect(gap.series[measure]).toEqual(
        gap.years.flatMap((own) => (own[measure] === undefined ? [] : [{ year: own.year, value: own[measure] }])),
      );
  });

  it('measures how much nearer to level each measure has come', () => {
    expect(gap.comparisons.map(({ measure, comparison }) => [measure, comparison.value])).toEqual([
      ['middleRole', expect.closeTo(Math.log(40 / 45 / (57 / 60)))], // below level, and nearer to it
      ['middleRoleLater', expect.closeTo(Math.log(65 / 50 / (60 / 45)))],
      ['allJobs', expect.closeTo(Math.log(gap.first.allJobs! / gap.last.allJobs!))],
      ['jobsOfFirstYear', expect.closeTo(Math.log(gap.first.allJobs! / gap.last.jobsOfFirstYear!))],
    ]);
    expect(gap.comparisons.map(({ finding }) => finding.sure)).toEqual(['few', 'open', 'few', 'few']);
    expect(gap.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });

  it('measures the middle roles of each level on which both sides can be followed', () => {
    expect(gap.byLevel.map(({ level, first, last, finding }) => [level, first, last, finding.sure])).toEqual([
      ['manager', 80 / 55, 90 / 70, 'few'],
      ['clerical', 60 / 45, 65 / 50, 'few'],
      ['shop-floor', 22 / 12, 24 / 25, 'few'],
    ]);
  });

  it('keeps a place in the calendar for a year that is missing', () => {
    expect(gap.missing).toEqual([2011]);
    expect(gap.calendar.map(({ year, gap: own }) => [year, own?.year])).toEqual([
      [2010, 2010],
      [2011, undefined],
      [2012, 2012],
      [2013, 2013],
    ]);
  });

  it('names the year the method changed, if the years reach over it, and a round year in the middle, if there is one', () => {
    expect([gap.breaks, gap.landmarks]).toEqual([[], [2010, 2013]]);
    const later = world.oewsHistory.map((row) => ({ ...row, year: row.year + 9 }));
    const shown = gapOverTime(world.roles, later);
    expect([shown.breaks, shown.landmarks]).toEqual([[2021], [2019, 2020, 2022]]);
  });

  it('has a break where the method changed after the first year, in the last one too', () => {
    const breaks = (years: number) =>
      gapOverTime(
        world.roles,
        world.oewsHistory.map((row) => ({ ...row, year: row.year + years })),
      ).breaks;
    expect([breaks(7), breaks(8), breaks(10), breaks(11)]).toEqual([[], [2021], [2021], []]); // 2020, 2021 last; 2020, 2021 first
  });

  it('reads the rows in any order', () => {
    expect(gapOverTime(world.roles, world.oewsHistory.toReversed())).toEqual(gap);
  });

  it('follows nobody later where all years lie before', () => {
    const before = gapOverTime(
      world.roles,
      world.oewsHistory.map((row) => ({ ...row, year: row.year - 10 })),
    );
    expect(before.panels.later.roles).toEqual({ front: 0, back: 0 });
    expect(before.years.map(({ middleRoleLater }) => middleRoleLater)).toEqual([undefined, undefined, undefined]);
    expect(before.comparisons.map(({ measure }) => measure)).toEqual(['middleRole', 'allJobs', 'jobsOfFirstYear']);
    expect(before.byLevel).toEqual([]);
  });

  it('compares nothing where a side cannot be followed', () => {
    const fronts = world.roles.filter(({ office }) => office === 'front');
    const { comparisons, byLevel, last, judgement } = gapOverTime(fronts, world.oewsHistory);
    expect([comparisons, byLevel]).toEqual([[], []]);
    expect([last.middleRole, last.allJobs, last.jobsOfFirstYear]).toEqual([undefined, undefined, undefined]);
    expect(judgement).toEqual({ verdict: 'unknown', sure: 'few' });
  });

  it('measures a level from the first later year to the last, whatever lies between', () => {
    const longer = world.oewsHistory.flatMap((row) =>
      row.year === 2013 ? [row, { ...row, year: 2014, median: row.socCode.startsWith('11') ? 3 * row.median : row.median }] : [row],
    );
    expect(gapOverTime(world.roles, longer).byLevel.map(({ first, last }) => [first, last])).toEqual([
      [80 / 55, (3 * 90) / 70],
      [60 / 45, (3 * 65) / 50],
      [22 / 12, (3 * 24) / 25],
    ]);
  });

  it('turns over when the sides are swapped', () => {
    const other = gapOverTime(mirrored(world).roles, world.oewsHistory);
    expect(other.last.middleRole).toBeCloseTo(60 / 57);
    expect(other.last.allJobs).toBeCloseTo(1 / gap.last.allJobs!);
    expect(other.panels.long.clericalBack).toBe(0);
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
