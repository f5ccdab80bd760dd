import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from '../../../src/drawing/parts/spaced.ts';
import { hold, number } from '../hold.ts';

describe(spaced, () => {
  it('keeps the first and the last, and between them what has room', () => {
    expect([...spaced([0, 10, 40, 70, 95, 100], 30)].sort((a, b) => a - b)).toEqual([0, 2, 3, 5]);
    expect([...spaced([5], 30)]).toEqual([0]);
  });

  it('leaves the distance between any two neighbours that it keeps, unless there are no others than the ends', () => {
    hold(fc.tuple(fc.array(number(0, 340), { minLength: 1, maxLength: 30 }), number(1, 120)), ([unsorted, distance]) => {
      const places = unsorted.toSorted((a, b) => a - b);
      const kept = [...spaced(places, distance)].sort((a, b) => a - b);
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(places.length - 1);
      if (kept.length > 2)
        kept.slice(1).forEach((index, at) => expect(places[index]! - places[kept[at]!]!).toBeGreaterThanOrEqual(distance));
    });
  });
});
