import { describe, expect, it } from 'vitest';
import { contactPay, dealsWithCustomers, spearman } from '../../src/model/contact-pay.ts';

describe(spearman, () => {
  it('is 1 for the same order, −1 for the opposite one', () => {
    expect(spearman([1, 2, 3], [10, 20, 90])).toBeCloseTo(1);
    expect(spearman([1, 2, 3], [9, 5, 1])).toBeCloseTo(-1);
  });

  it('lets ties share their rank: a hand-computed case', () => {
    // ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 / √(4.5 × 5)
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5));
  });
});

describe(contactPay, () => {
  const ratings = [
    { socCode: '1', occupation: '1.00', element: dealsWithCustomers, value: 5 },
    { socCode: '2', occupation: '2.00', element: dealsWithCustomers, value: 3 },
    { socCode: '2', occupation: '2.01', element: dealsWithCustomers, value: 4 },
    { socCode: '3', occupation: '3.00', element: 'something else', value: 1 },
  ];
  const roles = [
    { id: 'teller', socCode: '1', office: 'front' as const, median: 30000 },
    { id: 'clerk', socCode: '2', office: 'back' as const, median: 40000 },
    { id: 'developer', socCode: '3', office: 'back' as const, median: 90000 },
  ];

  it('joins rating and pay, and names the roles that are not rated instead of dropping them', () => {
    const { points, unrated } = contactPay(roles, ratings);
    expect(points.map(({ id, contact }) => [id, contact])).toEqual([['teller', 5], ['clerk', 3.5]]);
    expect(unrated).toEqual(['developer']);
  });

  it('counts the roles above the middle of the scale on each side', () => {
    expect(contactPay(roles, ratings).sides).toEqual({ front: { mean: 5, rated: 1, aboveMiddle: 1 }, back: { mean: 3.5, rated: 1, aboveMiddle: 1 } });
  });
});
