import { describe, expect, it } from 'vitest';
import { workMix } from '../../src/model/work-mix.ts';

const rating = (socCode: string, element: string, value: number) => ({ socCode, occupation: `${socCode}.00`, element, value });

describe(workMix, () => {
  it('averages occupations of one code first, then the roles of a side, and puts the widest difference first', () => {
    const roles = [
      { socCode: 'f', office: 'front' as const },
      { socCode: 'b1', office: 'back' as const },
      { socCode: 'b2', office: 'back' as const },
    ];
    const ratings = [rating('f', 'record', 3), rating('f', 'record', 4), rating('b1', 'record', 4), rating('b2', 'record', 5), rating('f', 'sell', 5), rating('b1', 'sell', 1)];
    expect(workMix(roles, ratings)).toEqual([
      { element: 'sell', front: 5, back: 1, difference: 4 },
      { element: 'record', front: 3.5, back: 4.5, difference: -1 },
    ]);
  });
});
