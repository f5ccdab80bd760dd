import { describe, expect, it } from 'vitest';
import { payAt } from '../../src/model/pay-at.ts';
import { world } from '../examples/world.ts';

describe(payAt, () => {
  it('reads one point of one role', () => {
    expect(payAt(world.roles, 'tea-taster', 'median')).toBe(70_000);
    expect(payAt(world.roles, 'tea-host', 'p90')).toBe(60_000);
  });

  it('throws where there is no such role or no such figure, so that no sentence says it wrong', () => {
    expect(() => payAt(world.roles, 'tea-king', 'median')).toThrow('no role "tea-king" in content/data/roles.csv');
    expect(() => payAt(world.roles, 'tea-taster', 'p90')).toThrow('the pay of "tea-taster" at p90 is not published');
  });
});
