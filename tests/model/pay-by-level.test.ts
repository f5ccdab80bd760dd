import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaidRole } from '../../src/facts/paid-roles.ts';
import { compareLevels, payByLevel, type CountryPay } from '../../src/model/pay-by-level.ts';
import { levels } from '../../src/subject/level.ts';
import type { Side } from '../../src/subject/office.ts';
import { mirrored, world } from '../examples/world.ts';

const one = (thousands: number) => ({ middle: thousands * 1000, low: thousands * 1000, high: thousands * 1000, count: 1 });

describe(payByLevel, () => {
  const pay = payByLevel(world);
  const sidesOf = ({ levels: own }: CountryPay) => own.map(({ level, front, back }) => ({ level, front, back }));

  it('puts the sides of every level of either country beside each other, without what is neither', () => {
    expect(sidesOf(pay.us)).toEqual([
      { level: 'manager', front: one(100), back: one(90) },
      { level: 'clerical', front: one(50), back: { middle: 62_000, low: 60_000, high: 64_000, count: 2 } },
      { level: 'shop-floor', front: one(30), back: one(20) },
    ]);
    expect(sidesOf(pay.india)).toEqual([
      { level: 'manager', front: one(40), back: one(30) },
      { level: 'professional', front: one(25), back: one(35) },
      {
        level: 'clerical',
        front: { middle: 12_000, low: 10_000, high: 20_000, count: 3 },
        back: { middle: 13_000, low: 11_000, high: 15_000, count: 3 },
      },
      { level: 'sales', front: one(8), back: undefined },
    ]);
  });

  it('compares the middles of a level, and nothing where a side is missing', () => {
    const ratios = pay.india.levels.map(({ level, compared }) => [level, compared?.comparison.value]);
    expect(ratios).toEqual([
      ['manager', 40 / 30],
      ['professional', 25 / 35],
      ['clerical', 12 / 13],
      ['sales', undefined],
    ]);
  });

  it('says nothing of levels with fewer than three on a side, and leaves open what single groups turn', () => {
    expect(pay.us).toMatchObject({ leads: { front: [], back: [] }, open: [], few: ['manager', 'clerical', 'shop-floor'] });
    expect(pay.india).toMatchObject({ leads: { front: [], back: [] }, open: ['clerical'], few: ['manager', 'professional'] });
    expect(pay.judgement).toEqual({ verdict: 'depends', sure: 'open' }); // of the east's scribes alone
  });

  it('says where each side surely leads, and turns with the sides', () => {
    const on = (level: PaidRole['level'], office: Side, ...medians: number[]) =>
      medians.map((median) => ({ ...world.roles[0]!, level, office, pay: { ...world.roles[0]!.pay, median } }));
    const roles = [
      ...on('manager', 'front', 90, 100, 110),
      ...on('manager', 'back', 50, 60, 70),
      ...on('clerical', 'front', 20, 21, 22),
      ...on('clerical', 'back', 30, 31, 32),
    ];
    const { us, judgement } = payByLevel({ roles, plfsGroups: [] });
    expect(us.leads).toEqual({ front: ['manager'], back: ['clerical'] });
    expect(judgement).toEqual({ verdict: 'depends', sure: 'mixed' });
    const turned = payByLevel({ roles: mirrored({ ...world, roles }).roles, plfsGroups: [] });
    expect(turned.us.leads).toEqual({ front: ['clerical'], back: ['manager'] });
  });
});

describe(compareLevels, () => {
  const row = fc.record({
    office: fc.constantFrom('front', 'middle', 'back', 'mixed'),
    level: fc.constantFrom(...levels),
    median: fc.integer({ min: 1, max: 1_000_000 }),
  });

  it('gives only levels that somebody stands on, in their order, with the middle between the ends', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const compared = compareLevels(rows);
        const order = compared.map(({ level }) => levels.indexOf(level));
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        for (const own of compared.flatMap(({ front, back }) => [front, back]).filter((side) => side !== undefined)) {
          expect(own.count).toBeGreaterThan(0);
          expect(own.low <= own.middle && own.middle <= own.high).toBe(true);
        }
        const sided = rows.filter(({ office }) => office === 'front' || office === 'back').length;
        expect(compared.reduce((sum, { front, back }) => sum + (front?.count ?? 0) + (back?.count ?? 0), 0)).toBe(sided);
      }),
    );
  });
});
