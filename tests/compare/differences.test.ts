import { describe, expect, it } from 'vitest';
import { apart, extremes, largestDifferences } from '../../src/compare/differences.ts';

describe(largestDifferences, () => {
  it('puts the widest first, and of equal ones the earlier', () => {
    expect(
      largestDifferences(
        [
          [1, 5, 3, 2],
          [4, 2, 3, 4],
        ],
        5,
      ),
    ).toEqual([
      { index: 0, values: [1, 4], spread: 3 },
      { index: 1, values: [5, 2], spread: 3 },
      { index: 3, values: [2, 4], spread: 2 },
    ]);
  });

  it('takes the highest and the lowest of three or four', () => {
    expect(largestDifferences([[2], [5], [3]], 1)).toEqual([{ index: 0, values: [2, 5, 3], spread: 3 }]);
  });

  it('takes for equal what is, whatever is left of a subtraction: 5 − 4.5 and 4.44 − 3.94', () => {
    const differences = largestDifferences(
      [
        [5, 4.44],
        [4.5, 3.94],
      ],
      2,
    );
    expect(differences.map(({ index, spread }) => [index, spread])).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
  });

  it('asks for two that are rated; who is not stays unknown', () => {
    expect(largestDifferences([[1, 1], undefined, [4, null]], 5)).toEqual([{ index: 0, values: [1, undefined, 4], spread: 3 }]);
    expect(largestDifferences([[1], undefined], 5)).toEqual([]);
    expect(largestDifferences([undefined, undefined], 5)).toEqual([]);
  });
});

describe(apart, () => {
  it('has no more digits than the ratings', () => {
    expect(apart(4.44, 3.94)).toBe(0.5);
    expect(apart(2.01, 2)).toBe(0.01);
    expect(apart(3.246667, 2.746667)).toBe(0.5);
    expect(apart(3.246667, 2.74)).toBe(0.506667);
    expect(apart(3, 3)).toBe(0);
  });
});

describe(extremes, () => {
  it('finds the most and the least, the first of equals', () => {
    expect(extremes(['aa', 'b', 'cc'], ({ length }) => length)).toEqual({ most: { item: 'aa', value: 2 }, least: { item: 'b', value: 1 } });
  });

  it('takes the first of equals for either end', () => {
    const [one, other] = [{ value: 1 }, { value: 1 }];
    const found = extremes([one, other], ({ value }) => value)!;
    expect(found.most.item).toBe(one);
    expect(found.least.item).toBe(one);
  });

  it('needs two that are known', () => {
    expect(extremes([1, 2], (value) => (value === 1 ? value : undefined))).toBeUndefined();
  });
});
