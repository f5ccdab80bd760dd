import { describe, expect, it } from 'vitest';
import { tellsApart } from '../../src/model/rating-difference.ts';

describe(tellsApart, () => {
  it.each([
    [0, false],
    [0.5, false],
    [0.51, true],
  ])('%d points: %s', (points, answer) => expect(tellsApart(points)).toBe(answer));
});
