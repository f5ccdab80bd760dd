import { describe, expect, it } from 'vitest';
import { payIndia } from '../../src/model/pay-india.ts';
import { mirrored, world } from '../examples/world.ts';

const codes = (groups: readonly { ncoCode: string }[]) => groups.map(({ ncoCode }) => ncoCode);

describe(payIndia, () => {
  const india = payIndia(world.plfsGroups);

  it('puts the groups of either side under their level, from the top, best-paid first, and leaves the mixed one out', () => {
    expect(india.levels).toEqual(['manager', 'professional', 'clerical', 'sales']);
    expect(codes(india.groups)).toEqual(['122', '121', '251', '243', '421', '431', '411', '422', '413', '423', '522']);
  });

  it('finds the extremes among those that are compared', () => {
    expect(codes([india.highest, india.lowest])).toEqual(['122', '522']);
  });

  it('counts the pairs of either side on one level, and those in which the back-office group is ahead', () => {
    // managers 40 against 30; professionals 25 against 35; clerks 20, 12 and 10 against 15, 13 and 11: 0, 2 and 3 ahead
    expect(india.pairs).toEqual({ all: 11, backAhead: 6, even: 0 });
    expect(payIndia(mirrored(world).plfsGroups).pairs).toEqual({ all: 11, backAhead: 5, even: 0 });
  });

  it('takes pay within two percent for no lead, and for no exception', () => {
    const tied = payIndia(world.plfsGroups.map((group) => ({ ...group, median: 20_000 })));
    expect(tied.pairs).toEqual({ all: 11, backAhead: 0, even: 11 });
    expect(tied.exceptions).toEqual([]);
    const nearly = payIndia(world.plfsGroups.map((group) => ({ ...group, median: group.office === 'front' ? 20_300 : 20_000 })));
    expect(nearly.pairs).toEqual(tied.pairs);
    expect(nearly.comparisons[0]!.comparison.value).toBe(0.5);
    const beyond = payIndia(world.plfsGroups.map((group) => ({ ...group, median: group.office === 'front' ? 20_500 : 20_000 })));
    expect(beyond.pairs).toEqual({ all: 11, backAhead: 0, even: 0 });
  });

  it('compares the pairs by each statistic; a tie counts half, and what is not known stands in no pair', () => {
    const tied = world.plfsGroups.map((group) => ({
      ...group,
      mean: 20_000,
      medianNextYear: group.level === 'manager' ? group.median : undefined,
    }));
    const compared = payIndia(tied).comparisons.map(({ by, comparison }) => [by, comparison.value, comparison.counts]);
    expect(compared).toEqual([
      ['median', 5 / 11, { front: 6, back: 5 }],
      ['mean', 0.5, { front: 6, back: 5 }],
      ['medianNextYear', 1, { front: 1, back: 1 }],
    ]);
    const without = world.plfsGroups.map((group) => ({ ...group, medianNextYear: undefined }));
    expect(payIndia(without).comparisons.map(({ by }) => by)).toEqual(['median', 'mean']);
  });

  it('moves a group on its own level', () => {
    // Ten pairs remain. With the clerks at 20 in the back, one of 8 and the managers'; with those at 10 there, 20 beats
    // all four and 12 two of them.
    expect(india.comparisons[0]!.comparison.moved).toEqual([0.2, 0.7]);
  });

  it('names the groups of the back office that are paid less than a group of the front on their level', () => {
    expect(codes(india.exceptions)).toEqual(['121', '431', '411', '413']); // 30 under 40; 15, 13 and 11 under 20
    expect(codes(payIndia(mirrored(world).plfsGroups).exceptions)).toEqual(['243', '422', '423']);
  });

  it('knows of no exception where the front office has nobody on the level', () => {
    expect(payIndia(world.plfsGroups.filter(({ office, level }) => office === 'back' || level === 'sales')).exceptions).toEqual([]);
  });
});
