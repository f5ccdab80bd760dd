import { describe, expect, it } from 'vitest';
import { preparationOf } from '../../src/model/preparation.ts';
import { world } from '../examples/world.ts';

describe(preparationOf, () => {
  const of = preparationOf(world.onetJobZones);

  it('lets a code’s own occupation speak, whatever its specialities take', () => {
    expect(of('13-0001')).toEqual([1, 1]);
  });

  it('tells the span of the specialities where only they are there', () => {
    expect(of('13-0002')).toEqual([3, 4]);
  });

  it('tells the span of all detailed codes for a broad one', () => {
    expect(of('11-0000')).toEqual([2, 4]);
  });

  it('does not know what is not in the table', () => {
    expect(of('13-0004')).toBeUndefined();
  });
});
