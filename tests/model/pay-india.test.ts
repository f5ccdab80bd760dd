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

  it('counts the levels where both sides stand, and those where the middle back-office group is ahead', () => {
    // managers 40 against 30; professionals 25 against 35; clerks 12 against 13, though on average 14 against 13
    expect(india.compared).toEqual({ levels: 3, backAhead: 2 });
    expect(payIndia(mirrored(world).plfsGroups).compared).toEqual({ levels: 3, backAhead: 1 });
  });

  it('names the clerical groups of the back office that earn less than the middle one of the front', () => {
    expect(codes(india.exceptions)).toEqual(['413']);
    expect(codes(payIndia(mirrored(world).plfsGroups).exceptions)).toEqual(['422', '423']);
  });

  it('knows of no exception where the front office has no clerical group', () => {
    expect(payIndia(world.plfsGroups.filter(({ office, level }) => office === 'back' || level === 'sales')).exceptions).toEqual([]);
  });
});
