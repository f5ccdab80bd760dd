import { describe, expect, it } from 'vitest';
import { middleRating, ratingBySoc } from '../../src/model/ratings.ts';

describe(ratingBySoc, () => {
  it('averages the occupations of one code on one element, and knows nothing of a code that is not rated on it', () => {
    const rating = (occupation: string, element: string, value: number) => ({
      socCode: occupation.slice(0, 7),
      occupation,
      element,
      value,
    });
    const ratings = [
      rating('11-0001.00', 'greet', 3),
      rating('11-0001.01', 'greet', 4),
      rating('11-0001.00', 'pour', 1),
      rating('11-0002.00', 'pour', 2),
    ];
    expect([...ratingBySoc(ratings, 'greet')]).toEqual([['11-0001', 3.5]]);
  });

  it('runs on a scale whose middle is 3', () => {
    expect(middleRating).toBe(3);
  });
});
