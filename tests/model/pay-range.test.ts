import { describe, expect, it } from 'vitest';
import { payRange } from '../../src/model/pay-range.ts';
import { mirrored, world } from '../examples/world.ts';

describe(payRange, () => {
  const range = payRange(world.roles);

  it('puts every role under its level, from the top, best-paid first', () => {
    expect(range.levels).toEqual(['manager', 'clerical', 'shop-floor']);
    expect(range.roles.map(({ id }) => id)).toEqual([
      ...['tea-shop-manager', 'tea-buyer'],
      ...['tea-taster', 'tea-archivist', 'tea-bookkeeper', 'tea-seller'],
      ...['tea-host', 'tea-packer'],
    ]);
  });

  it('finds the extremes', () => {
    expect([range.highest.id, range.lowest.id, range.ratio]).toEqual(['tea-shop-manager', 'tea-packer', 100 / 20]);
  });

  it('takes the middle role of each side, not its mean, and between two of them half the way', () => {
    expect(range.middles).toEqual({ front: 50_000, back: (60_000 + 64_000) / 2 });
  });

  it('takes the spread of the typical role of each side', () => {
    expect(range.spreads.front).toBeCloseTo(4);
    expect(range.spreads.back).toBeCloseTo((2 + 2.2) / 2);
  });

  it('leaves a role out of the spread whose ends are not both published', () => {
    const roles = world.roles.map((role) => (role.id === 'tea-shop-manager' ? { ...role, pay: { ...role.pay, p90: undefined } } : role));
    expect(payRange(roles).spreads.front).toBeCloseTo((3 + 4) / 2);
  });

  it('swaps what belongs to the sides when the sides are swapped, and nothing else', () => {
    const other = payRange(mirrored(world).roles);
    expect(other.middles).toEqual({ front: range.middles.back, back: range.middles.front });
    expect(other.spreads).toEqual({ front: range.spreads.back, back: range.spreads.front });
    expect(other.highest.id).toBe(range.highest.id);
  });
});
