import { describe, expect, it } from 'vitest';
import { middleRating, partsOf, ratingOf } from '../../src/model/ratings.ts';

describe(ratingOf, () => {
  const rating = (occupation: string, element: string, value: number) => ({ socCode: occupation.slice(0, 7), occupation, element, value });
  const greet = ratingOf(
    [
      rating('11-0001.00', 'greet', 3),
      rating('11-0001.01', 'greet', 5),
      rating('11-0002.01', 'greet', 2),
      rating('11-0002.03', 'greet', 3),
      rating('11-0021.00', 'greet', 1),
      rating('11-0022.00', 'greet', 4),
      rating('11-0022.01', 'greet', 5),
      rating('11-0031.00', 'pour', 1),
    ],
    'greet',
  );

  it('hears the occupation of the code itself before its specialities, and their mean where it is not rated', () => {
    expect(greet('11-0001')).toBe(3);
    expect(greet('11-0002')).toBe(2.5);
  });

  it('joins a broad code to its detailed codes, each once', () => {
    expect(greet('11-0020')).toBe(2.5); // 1 and 4
  });

  it('keeps enough of a mean to be rounded once, and nothing of what floating point adds', () => {
    const three = [3.24, 3.25, 3.25].map((value, index) => rating(`11-0041.0${index + 1}`, 'greet', value));
    expect(ratingOf(three, 'greet')('11-0041')).toBe(3.246666667);
    const two = [3.1, 3.2].map((value, index) => rating(`11-0041.0${index + 1}`, 'greet', value));
    expect(ratingOf(two, 'greet')('11-0041')).toBe(3.15);
  });

  it('knows nothing of a code that is not rated on the element', () => {
    expect([greet('11-0031'), greet('11-0030'), greet('11-0009')]).toEqual([undefined, undefined, undefined]);
  });

  it('runs on a scale whose middle is 3', () => {
    expect(middleRating).toBe(3);
  });
});

describe(partsOf, () => {
  const rating = (occupation: string, element = 'greet') => ({ socCode: occupation.slice(0, 7), occupation, element, value: 3 });
  const ratings = [
    ...[rating('11-0001.00'), rating('11-0001.01'), rating('11-0002.01'), rating('11-0002.03')],
    ...[rating('11-0021.00'), rating('11-0022.00')],
    ...[rating('11-0003'), rating('11-0003.00', 'pour'), rating('11-0003.01', 'pour'), rating('11-0003.02', 'pour')],
  ];

  it('is one where the occupation of the code itself speaks, and as many as are averaged elsewhere', () => {
    expect(partsOf(ratings, '11-0001', 'greet')).toBe(1);
    expect(partsOf(ratings, '11-0002', 'greet')).toBe(2);
    expect(partsOf(ratings, '11-0020', 'greet')).toBe(2);
    expect(partsOf(ratings, '11-0009', 'greet')).toBe(0);
  });

  it('counts all occupations of a code of which the source gives only the mean', () => {
    expect(partsOf(ratings, '11-0003', 'greet')).toBe(3);
    expect(partsOf(ratings, '11-0003', 'pour')).toBe(1);
  });
});
