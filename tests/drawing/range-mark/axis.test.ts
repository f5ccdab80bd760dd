import { ticks } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, axisTicks, isSetInside, percent, placeOn, shareOn } from '../../../src/drawing/range-mark/axis.ts';

describe(axisOf, () => {
  it.each([
    [0, 100, 3, [0, 50, 100]],
    [0, 100, 4, [0, 20, 40, 60, 80, 100]],
    [0, 357_020, 3, [0, 100_000, 200_000, 300_000]],
    [0, 45_000, 3, [0, 20_000, 40_000]],
    [1, 5, 4, [1, 2, 3, 4, 5]],
    [7, 31, 3, [10, 20, 30]],
  ])('from %i to %i in about %i steps is named at round values', (from, to, count, named) => {
    expect(axisOf(from, to, count)).toEqual({ from, to, ticks: named });
  });

  it('is named nowhere between whole numbers', () => {
    expect(axisOf(0, 2, 4).ticks).toEqual([0, 1, 2]);
    expect(axisOf(0, 0.5, 4).ticks).toEqual([0]);
  });

  it('has a length where there is nothing to hold', () => {
    expect(axisOf(0, 0, 4)).toEqual({ from: 0, to: 1, ticks: [0, 1] });
  });

  it('is named as D3 would name it, wherever that is at whole numbers', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 2, max: 6 }));
    fc.assert(
      fc.property(ends, ([from, length, count]) => {
        const own = ticks(from, from + length, count);
        fc.pre(own.every(Number.isInteger));
        expect(axisOf(from, from + length, count).ticks).toEqual(own);
      }),
    );
  });
});

describe(placeOn, () => {
  const axis = axisOf(1, 5, 4);

  it('finds the place of a value, between the ends or as a share', () => {
    expect([1, 2, 5].map((value) => placeOn(axis, value, 10, 90))).toEqual([10, 30, 90]);
    expect([1, 2, 5].map((value) => shareOn(axis, value))).toEqual([0, 0.25, 1]);
  });

  it('says what is named there', () => {
    expect(axisTicks(axisOf(0, 100, 3), (value) => `₹${value}`)).toEqual([
      { share: 0, text: '₹0' },
      { share: 0.5, text: '₹50' },
      { share: 1, text: '₹100' },
    ]);
  });
});

describe(isSetInside, () => {
  it('keeps the name at the end of an axis inside, and no other', () => {
    expect([0, 0.5, 0.94, 0.95, 1].map(isSetInside)).toEqual([false, false, false, true, true]);
  });
});

describe(percent, () => {
  it('has one decimal at most', () => {
    expect([0, 1 / 3, 0.5, 1].map(percent)).toEqual(['0%', '33.3%', '50%', '100%']);
  });
});
