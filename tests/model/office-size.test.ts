import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { financeOfficeNames } from '../../src/facts/tables/finance-offices.ts';
import { officeSize, thousandsPerDot } from '../../src/model/office-size.ts';
import { mirrored, world } from '../examples/world.ts';

describe(officeSize, () => {
  const size = officeSize(world.financeOffices);

  it('stands in the order of the room, with a dot for every 25 thousand people', () => {
    expect(size.offices.map(({ office, dots }) => [office, dots])).toEqual([
      ['front', 16],
      ['mixed', 12], // 310 thousand are 12.4 dots
      ['back', 40],
      ['other', 12], // 290 thousand are 11.6
    ]);
    expect(size.offices[1]).toEqual({ office: 'mixed', thousands: 310, share: 15.5, dots: 12 });
  });

  it('says how many people in the back office stand for one in front', () => {
    expect(size.backPerFront).toBe(2.5);
    expect(officeSize(mirrored(world).financeOffices).backPerFront).toBe(0.4);
    expect(size.thousands).toEqual({ front: 400, mixed: 310, back: 1000, other: 290 });
  });

  it('never draws more than half a dot too many or too few', () => {
    const people = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.tuple(people, people, people, people), (counts) => {
        const rows = financeOfficeNames.map((office, at) => ({ office, thousands: counts[at]!, share: 25 }));
        for (const { dots, thousands } of officeSize(rows).offices)
          expect(Math.abs(dots - thousands / thousandsPerDot)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
