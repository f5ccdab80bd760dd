import { describe, expect, it } from 'vitest';
import { payRank } from '../../src/model/pay-rank.ts';
import { world } from '../examples/world.ts';

// Clerical: taster 70, archivist 64, bookkeeper 60, seller 50 thousand.
describe(payRank, () => {
  it('counts from the best-paid of the level', () => {
    expect(payRank(world.roles, 'tea-taster')).toEqual({ rank: 1, of: 4, percentile: 1 });
    expect(payRank(world.roles, 'tea-archivist')).toEqual({ rank: 2, of: 4, percentile: 2 / 3 });
    expect(payRank(world.roles, 'tea-seller')).toEqual({ rank: 4, of: 4, percentile: 0 });
  });

  it('lets roles with the same pay share the better rank, and counts them half below', () => {
    const tied = world.roles.map((role) => (role.id === 'tea-bookkeeper' ? { ...role, pay: { ...role.pay, median: 64_000 } } : role));
    expect(payRank(tied, 'tea-archivist')).toEqual({ rank: 2, of: 4, percentile: 1.5 / 3 });
    expect(payRank(tied, 'tea-bookkeeper')).toEqual({ rank: 2, of: 4, percentile: 1.5 / 3 });
  });

  it('has no percentile for a role that is alone', () => {
    const alone = world.roles.filter(({ id }) => id === 'tea-host');
    expect(payRank(alone, 'tea-host')).toEqual({ rank: 1, of: 1, percentile: undefined });
  });

  it('stops at a role that there is not', () => {
    expect(() => payRank(world.roles, 'coffee-host')).toThrow('no role "coffee-host"');
  });
});
