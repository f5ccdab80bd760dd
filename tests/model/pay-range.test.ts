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

  it('takes how far apart the best-paid and the worst-paid role of each side are', () => {
    expect(range.between).toEqual({ front: 100 / 30, back: 90 / 20 });
  });

  it('names the levels on which the spreads stand the other way round, if enough roles stand there', () => {
    const clerk = (office: 'front' | 'back', times: number) => ({
      ...world.roles[1]!,
      office,
      pay: { ...world.roles[1]!.pay, p10: 10_000, p90: times * 10_000 },
    });
    const clerks = [2, 2, 2].map((times) => clerk('front', times));
    const backs = [3, 3, 3].map((times) => clerk('back', times));
    const managers = Array.from({ length: 4 }, () => ({ ...world.roles[2]!, pay: { ...world.roles[2]!.pay, p90: 400_000 } }));
    // front 2, 2, 2, 10, 10, 10, 10: the middle is 10; the managers have nobody to be compared with
    expect(payRange([...managers, ...clerks, ...backs]).spreadsReversed).toEqual(['clerical']);
    expect(payRange([...managers, ...clerks, ...backs.slice(1)]).spreadsReversed).toEqual([]);
    expect(range.spreadsReversed).toEqual([]);
  });

  it('names none on which they stand the same way round, or are alike', () => {
    const of = (office: 'front' | 'back', level: 'manager' | 'clerical', ...times: number[]) =>
      times.map((own) => ({ ...world.roles[1]!, office, level, pay: { ...world.roles[1]!.pay, p10: 10_000, p90: own * 10_000 } }));
    const managers = [...of('front', 'manager', 7, 7, 7), ...of('back', 'manager', 4, 4, 4)];
    const both = (front: number, back: number) => [
      ...of('front', 'clerical', front, front, front),
      ...of('back', 'clerical', back, back, back),
    ];
    expect(payRange([...managers, ...both(3, 2)]).spreadsReversed).toEqual([]); // wider in front on both
    expect(payRange(mirrored({ ...world, roles: [...managers, ...both(3, 2)] }).roles).spreadsReversed).toEqual([]);
    expect(payRange([...managers, ...both(3, 3)]).spreadsReversed).toEqual([]);
    expect(payRange([...managers, ...both(2, 3)]).spreadsReversed).toEqual(['clerical']);
  });

  it('compares the middles, with single roles moved and left out', () => {
    // 30, 50, 100 ÷ 20, 60, 64, 90; without 64: 50 ÷ 60; with 20 in front: 40 ÷ 64; with 100 in the back: 40 ÷ 64; with 90 in front: 75 ÷ 60
    expect(range.comparison).toMatchObject({ value: 50 / 62, counts: { front: 3, back: 4 } });
    expect(range.comparison.moved).toEqual([40 / 64, 75 / 60]);
    expect(range.comparison.leftOut).toEqual([40 / 62, 75 / 62]); // without 100, without 30
    expect([range.finding, range.judgement]).toEqual([
      { lean: 'below', sure: 'open' },
      { verdict: 'depends', sure: 'open' },
    ]);
  });

  it('leaves a role out of the spread whose ends are not both published', () => {
    const roles = world.roles.map((role) => (role.id === 'tea-shop-manager' ? { ...role, pay: { ...role.pay, p90: undefined } } : role));
    expect(payRange(roles).spreads.front).toBeCloseTo((3 + 4) / 2);
    const without = (end: 'p10' | 'p90') =>
      payRange(world.roles.map((role) => (role.office === 'front' ? { ...role, pay: { ...role.pay, [end]: undefined } } : role)));
    expect([without('p10').spreads.front, without('p90').spreads.front]).toEqual([1, 1]);
  });

  it('swaps what belongs to the sides when the sides are swapped, and nothing else', () => {
    const other = payRange(mirrored(world).roles);
    expect(other.middles).toEqual({ front: range.middles.back, back: range.middles.front });
    expect(other.spreads).toEqual({ front: range.spreads.back, back: range.spreads.front });
    expect(other.comparison.value).toBeCloseTo(1 / range.comparison.value);
    expect(other.highest.id).toBe(range.highest.id);
  });
});
