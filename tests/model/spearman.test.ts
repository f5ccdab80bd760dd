import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../src/model/spearman.ts';

describe(spearman, () => {
  it('is 1 for the same order, −1 for the opposite one', () => {
    expect(spearman([1, 2, 3], [10, 20, 90])).toBeCloseTo(1);
    expect(spearman([1, 2, 3], [9, 5, 1])).toBeCloseTo(-1);
  });

  it('lets ties share their rank: a hand-computed case', () => {
    // ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / √(4.5 × 5)
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5));
  });

  it('knows only the order: it stays when values are stretched, and turns when they are negated', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    const differs = (values: readonly number[]) => new Set(values).size > 1;
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3 }), (pairs) => {
        const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        fc.pre(differs(a) && differs(b));
        const rho = spearman(a, b);
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-9);
        expect(
          spearman(
            a.map((value) => value ** 3 + 7),
            b,
          ),
        ).toBeCloseTo(rho, 9);
        expect(
          spearman(
            a.map((value) => -value),
            b,
          ),
        ).toBeCloseTo(-rho, 9);
        expect(spearman(b, a)).toBeCloseTo(rho, 9);
      }),
    );
  });
});
