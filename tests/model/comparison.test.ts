import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type TwoSides } from '../../src/model/comparison.ts';
import { middleRatio } from '../../src/model/middle-ratio.ts';
import { payRatio } from '../../src/model/pay-difference.ts';

const pay = (...medians: number[]) => medians.map((median) => ({ median }));

describe(compare, () => {
  const two = { front: pay(10, 20, 60), back: pay(10, 20) };
  const compared = compare(two, middleRatio, payRatio);

  it('measures the sides as they are', () => {
    expect(compared.value).toBeCloseTo(20 / 15);
    expect(compared.counts).toEqual({ front: 3, back: 2 });
  });

  it('moves each item to the other side once', () => {
    // 20, 60 against 10, 10, 20: 4; 10, 60 against 10, 20, 20: 1.75; 10, 20 against 10, 20, 60: 0.75;
    // 10, 10, 20, 60 against 20: 0.75; 10, 20, 20, 60 against 10: 2.
    expect(compared.moved).toEqual([0.75, 4]);
  });

  it('leaves each out once', () => {
    // 20, 60: 40 ÷ 15; 10, 60: 35 ÷ 15; 10, 20: 15 ÷ 15; 20 ÷ 20 and 20 ÷ 10.
    expect(compared.leftOut).toEqual([1, expect.closeTo(40 / 15)]);
  });

  it('draws both sides anew, the same way every time', () => {
    expect(compare(two, middleRatio, payRatio)).toEqual(compared);
    // The front's middle is 10, 20 or 60 with chances 7, 13 and 7 in 27; the back's 10, 15 or 20 with 1, 2 and 1 in 4.
    const even = (7 / 27) * (1 / 4) + (13 / 27) * (1 / 4); // 10 and 10, 20 and 20
    const ahead = (13 / 27) * (3 / 4) + 7 / 27 + even / 2; // 20 is ahead of 10 and 15
    expect(Math.abs(compared.above - ahead)).toBeLessThan(0.05);
    expect(compared.resampled).toEqual([0.5, 6]);
  });

  it('gives the middle 95 of 100 of what it draws', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index);
    const { resampled } = compare({ front: hundred, back: [0] }, ({ front }) => front[0], { equal: 50, band: 0 }); // any of them, equally likely
    expect(Math.abs(resampled[0] - 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(resampled[1] - 97)).toBeLessThanOrEqual(1);
  });

  it('leaves out of its draws what cannot be measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index);
    const upper = ({ front: [drawn = 99] }: TwoSides<number>) => (drawn < 50 ? undefined : drawn);
    const { resampled, above } = compare({ front: hundred.toReversed(), back: [0] }, upper, { equal: 74, band: 0 });
    expect(Math.abs(resampled[0] - 51)).toBeLessThanOrEqual(1);
    expect(Math.abs(resampled[1] - 98)).toBeLessThanOrEqual(1);
    expect(Math.abs(above - 0.5)).toBeLessThan(0.05);
  });

  it('leaves out of a reach what cannot be measured: nobody is left in front', () => {
    expect(compare({ front: pay(30), back: pay(10, 20) }, middleRatio, payRatio)).toMatchObject({ value: 2, leftOut: [1.5, 3] });
  });

  it('throws where there is nothing to compare', () => {
    expect(() => compare({ front: [], back: pay(10) }, middleRatio, payRatio)).toThrow('nothing to compare');
  });

  it('has the value inside each reach, and turns over when the sides are swapped', () => {
    const side = fc.array(
      fc.integer({ min: 1, max: 100 }).map((median) => ({ median })),
      { minLength: 1, maxLength: 6 },
    );
    const difference = ({ front, back }: TwoSides<{ median: number }>) => {
      const sum = (own: readonly { median: number }[]) => own.reduce((total, { median }) => total + median, 0);
      return front.length === 0 || back.length === 0 ? undefined : sum(front) / front.length - sum(back) / back.length;
    };
    fc.assert(
      fc.property(side, side, (front, back) => {
        const own = compare({ front, back }, difference, { equal: 0, band: 0 });
        const turned = compare({ front: back, back: front }, difference, { equal: 0, band: 0 });
        for (const [low, high] of [own.moved, own.leftOut]) expect(low <= own.value && own.value <= high).toBe(true);
        expect(own.resampled[0] <= own.resampled[1]).toBe(true);
        expect(turned.value).toBeCloseTo(-own.value, 9);
        expect([turned.moved, turned.leftOut].map(([low, high]) => [-high, -low])).toEqual(
          [own.moved, own.leftOut].map((reach) => reach.map((value) => expect.closeTo(value, 9))),
        );
      }),
      { numRuns: 30 },
    );
  });
});
