import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { financeOfficeNames } from '../../src/facts/tables/finance-occupations.ts';
import { officeSize, thousandsPerDot } from '../../src/model/office-size.ts';
import { mirrored, world } from '../examples/world.ts';

const count = (front: number, mixed: number, back: number) =>
  officeSize([
    { division: '64', ncoCode: '421', office: 'front', thousands: front },
    { division: '64', ncoCode: '331', office: 'mixed', thousands: mixed },
    { division: '64', ncoCode: '411', office: 'back', thousands: back },
  ]);

describe(officeSize, () => {
  const size = officeSize(world.financeOccupations);

  it('adds up the divisions and stands in the order of the room, with a dot for every 25 thousand people', () => {
    expect(size.offices.map(({ office, dots }) => [office, dots])).toEqual([
      ['front', 16],
      ['mixed', 12], // 310 thousand are 12.4 dots
      ['back', 40],
      ['other', 12], // 290 thousand are 11.6
    ]);
    expect(size.offices[1]).toEqual({ office: 'mixed', thousands: 310, share: 0.155, dots: 12 });
    expect(size.thousands).toEqual({ front: 400, mixed: 310, back: 1000, other: 290 });
    expect(officeSize(mirrored(world).financeOccupations).thousands).toEqual({ front: 1000, mixed: 310, back: 400, other: 290 });
  });

  it('says how many may meet customers: nobody of the mixed groups, or all, or the administration managers too', () => {
    expect(size.meets).toEqual([0.2, 0.355]);
    expect(size.meetsWithManagers).toEqual([0.2, 0.455]); // 200 thousand more
  });

  it('counts administration managers once, where they are mixed already', () => {
    const mixed = world.financeOccupations.map((own) => (own.ncoCode === '121' ? { ...own, office: 'mixed' as const } : own));
    const { meets, meetsWithManagers } = officeSize(mixed);
    expect(meetsWithManagers).toEqual(meets);
  });

  it('says which way it leans, and how surely', () => {
    expect(count(60, 10, 30).finding).toEqual({ lean: 'above', sure: 'clear' });
    expect(count(20, 20, 60).finding).toEqual({ lean: 'below', sure: 'clear' });
    expect(count(40, 20, 40).finding).toEqual({ lean: 'below', sure: 'open' });
  });

  it.each([
    [60, 10, 30, 'agrees', 'clear'],
    [20, 20, 60, 'disagrees', 'clear'],
    [40, 20, 40, 'depends', 'open'],
    [50, 0, 50, 'depends', 'open'], // exactly half is not most
  ])('judges %i front, %i mixed and %i back: %s, %s', (front, mixed, back, verdict, sure) => {
    expect(count(front, mixed, back).judgement).toEqual({ verdict, sure });
  });

  it('never draws more than half a dot too many or too few', () => {
    const people = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.tuple(people, people, people, people), (counts) => {
        const rows = financeOfficeNames.map((office, at) => ({ division: '64' as const, ncoCode: '411', office, thousands: counts[at]! }));
        for (const { dots, thousands } of officeSize(rows).offices)
          expect(Math.abs(dots - thousands / thousandsPerDot)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
