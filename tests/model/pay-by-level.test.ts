import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahead, compareLevels, payByLevel } from '../../src/model/pay-by-level.ts';
import { levels } from '../../src/subject/level.ts';
import { mirrored, world } from '../examples/world.ts';

const one = (thousands: number) => ({ middle: thousands * 1000, low: thousands * 1000, high: thousands * 1000, count: 1 });

describe(payByLevel, () => {
  const pay = payByLevel(world);

  it('compares the sides on every level of either country, without what is neither', () => {
    expect(pay.us.levels).toEqual([
      { level: 'manager', front: one(100), back: one(90) },
      { level: 'clerical', front: one(50), back: { middle: 62_000, low: 60_000, high: 64_000, count: 2 } },
      { level: 'shop-floor', front: one(30), back: one(20) },
    ]);
    expect(pay.india.levels).toEqual([
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

  it('says where each side leads; a level where one of them is missing is led by neither', () => {
    expect(pay.us.leads).toEqual({ front: ['manager', 'shop-floor'], back: ['clerical'] });
    expect(pay.india.leads).toEqual({ front: ['manager'], back: ['professional', 'clerical'] });
  });

  it('swaps the leads when the sides are swapped', () => {
    const { us, india } = payByLevel(mirrored(world));
    expect(us.leads).toEqual({ front: pay.us.leads.back, back: pay.us.leads.front });
    expect(india.leads).toEqual({ front: pay.india.leads.back, back: pay.india.leads.front });
  });
});

describe(ahead, () => {
  const level = (front: number, back: number) => ahead({ level: 'clerical', front: one(front), back: one(back) });

  it('calls a level level within 2 percent', () => {
    expect([level(101.9, 100), level(102.1, 100), level(98.1, 100), level(97.9, 100)]).toEqual(['level', 'front', 'level', 'back']);
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
