import { describe, expect, it } from 'vitest';
import { reckoned } from '../../src/model/reckoned.ts';

/** A model that counts how often it is asked. */
function model() {
  let asked = 0;
  const sum = (a: readonly number[], b: readonly number[]) => ({
    sum: [...a, ...b].reduce((total, own) => total + own, 0),
    asked: ++asked,
  });
  return sum;
}

const [one, two, three] = [[1], [2], [3]];

describe(reckoned, () => {
  it('asks a model once for the same facts', () => {
    const own = model();
    expect(reckoned(own, one, two)).toEqual({ sum: 3, asked: 1 });
    expect(reckoned(own, one, two)).toBe(reckoned(own, one, two));
  });

  it('asks anew for other facts, for another order of them and for another model', () => {
    const own = model();
    expect([reckoned(own, one, two), reckoned(own, one, three), reckoned(own, two, one), reckoned(own, [1], two)]).toEqual([
      { sum: 3, asked: 1 },
      { sum: 4, asked: 2 },
      { sum: 3, asked: 3 },
      { sum: 3, asked: 4 },
    ]);
    expect(reckoned(model(), one, two)).toEqual({ sum: 3, asked: 1 });
  });

  it('knows a model of one fact from one of more', () => {
    const first = (a: readonly number[], b?: readonly number[]) => [...a, ...(b ?? [])];
    expect([reckoned(first, one, two), reckoned(first, one)]).toEqual([[1, 2], [1]]);
  });
});
