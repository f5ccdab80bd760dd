import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OewsYear } from '../../src/facts/tables/oews-history.ts';
import { gapOverTime } from '../../src/model/gap-over-time.ts';
import { mirrored, world } from '../examples/world.ts';

describe(gapOverTime, () => {
  const gap = gapOverTime(world.roles, world.oewsHistory);

  it('compares the same roles in every year and leaves out those that came later or are not comparable', () => {
    expect(gap.roles).toEqual({ front: 3, back: 3 });
    expect(gap.years.map(({ year }) => year)).toEqual([2019, 2021, 2022]);
  });

  it('takes the middle role of each side, not the mean of its roles', () => {
    expect(gap.first.middleRole).toBeCloseTo(48 / 40);
    expect(gap.last.middleRole).toBeCloseTo(54 / 50);
  });

  it('takes the mean pay of all people, every job once', () => {
    expect(gap.first.jobWeighted).toBeCloseTo((3 * 22 + 50 + 70) / 5 / ((12 + 44 + 2 * 54) / 4));
    expect(gap.last.jobWeighted).toBeCloseTo((4 * 26 + 58 + 98) / 6 / ((28 + 56 + 2 * 76) / 4));
  });

  it('counts the pairs in which the front role earns more', () => {
    expect(gap.years.map(({ pairsAhead }) => pairsAhead * 9)).toEqual([6, 6, 5].map((pairs) => expect.closeTo(pairs)));
  });

  it('counts the front-office leads of the first year that are smaller in the last', () => {
    expect(gap.pairs).toEqual({ ledAtFirst: 6, shrunk: 4 }); // the manager's over bookkeeper and buyer have grown
  });

  it('gives a line for each measure, of the years that are known', () => {
    expect(gap.series.middleRole).toEqual(gap.years.map(({ year, middleRole }) => ({ year, value: middleRole })));
    expect(gap.series.jobWeighted.at(-1)).toEqual({ year: 2022, value: gap.last.jobWeighted });
    expect(gap.series.pairsAhead[0]).toEqual({ year: 2019, value: gap.first.pairsAhead });
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
    expect(other.last.pairsAhead).toBeCloseTo(4 / 9);
    expect(other.pairs).toEqual({ ledAtFirst: 3, shrunk: 0 }); // 40/20, 50/20 and 50/48 have become 50/24, 70/24 and 70/54
  });

  it('measures the same in any currency', () => {
    const inOtherMoney = (rate: number): OewsYear[] =>
      world.oewsHistory.map((row) => ({ ...row, mean: row.mean * rate, median: row.median * rate }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (rate) => {
        const other = gapOverTime(world.roles, inOtherMoney(rate));
        expect(other.pairs).toEqual(gap.pairs);
        other.years.forEach(({ middleRole, jobWeighted, pairsAhead }, at) => {
          expect(middleRole).toBeCloseTo(gap.years[at]!.middleRole, 9);
          expect(jobWeighted).toBeCloseTo(gap.years[at]!.jobWeighted, 9);
          expect(pairsAhead).toBe(gap.years[at]!.pairsAhead);
        });
      }),
    );
  });
});
