import { describe, expect, it } from 'vitest';
import { extremes, largestDifferences } from '../../src/compare/differences.ts';

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

  it('asks for two that are rated; who is not stays unknown', () => {
    expect(largestDifferences([[1, 1], undefined, [4, null]], 5)).toEqual([{ index: 0, values: [1, undefined, 4], spread: 3 }]);
    expect(largestDifferences([[1], undefined], 5)).toEqual([]);
    expect(largestDifferences([undefined, undefined], 5)).toEqual([]);
  });
});

describe(extremes, () => {
  it('finds the most and the least, the first of equals', () => {
    expect(extremes(['aa', 'b', 'cc'], ({ length }) => length)).toEqual({ most: { item: 'aa', value: 2 }, least: { item: 'b', value: 1 } });
  });

  it('needs two that are known', () => {
    expect(extremes([1, 2], (value) => (value === 1 ? value : undefined))).toBeUndefined();
  });
});
