import { describe, expect, it } from 'vitest';
import { roleYears } from '../../src/model/role-years.ts';
import { world } from '../examples/world.ts';

const [some] = world.oewsHistory;
const years = (...own: number[]) => own.map((year) => ({ ...some!, year }));

describe(roleYears, () => {
  it('asks for five years', () => {
    const four = years(2010, 2011, 2012, 2013);
    expect(roleYears(four, four)).toBeUndefined();
    expect(roleYears([...four, ...years(2014)], four)).toBeDefined();
    expect(roleYears([], four)).toBeUndefined();
  });

  it('knows the ends and what is missing between them', () => {
    const own = years(2007, 2008, 2010, 2011, 2013);
    const known = roleYears(own, own)!;
    expect([known.first.year, known.last.year, known.missing]).toEqual([2007, 2013, [2009, 2012]]);
  });

  it('names a decade’s first year only where the data have it', () => {
    const own = years(2007, 2008, 2009, 2012, 2013);
    expect(roleYears(own, own)!.landmarks).toEqual([2007, 2013]);
    expect(roleYears(own, [...own, ...years(2010)])!.landmarks).toEqual([2007, 2010, 2013]);
  });
});
