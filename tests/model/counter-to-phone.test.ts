import { describe, expect, it } from 'vitest';
import { counterToPhone, endYear } from '../../src/model/counter-to-phone.ts';
import { world } from '../examples/world.ts';

describe(counterToPhone, () => {
  const work = counterToPhone(world.upi, world.bankStaffShares, world.bankStaff);

  it('takes the official total where months are missing, and leaves a year out where there is none', () => {
    expect(work.payments).toEqual([
      { fiscalYear: '2017-18', year: 2018, crore: 50.4, isOfficialTotal: false },
      { fiscalYear: '2018-19', year: 2019, crore: 200, isOfficialTotal: false },
      { fiscalYear: '2019-20', year: 2020, crore: 350.6, isOfficialTotal: true },
    ]);
  });

  it('reads the rows in any order', () => {
    const turned = counterToPhone(world.upi.toReversed(), world.bankStaffShares.toReversed(), world.bankStaff.toReversed());
    expect(turned).toEqual(work);
  });

  it('keeps only clerks, in order of years', () => {
    expect(work.clerks).toEqual([
      { year: 2010, share: 41, isApproximate: false },
      { year: 2015, share: 30, isApproximate: true },
      { year: 2018, share: 24.5, isApproximate: false },
    ]);
  });

  it('counts the staff of all banks in the years in which each kind was counted', () => {
    expect(work.staff).toEqual([
      { year: 2010, clerks: 400, officers: 350, total: 1000 },
      { year: 2018, clerks: 600, officers: 1200, total: 2000 },
    ]);
  });

  it.each(['clerks', 'officers', 'subordinates'])('counts no date on which there were no %s', (missing) => {
    const counts = world.bankStaff.filter(({ date, category }) => date !== '2018-03-31' || category !== missing);
    expect(counterToPhone(world.upi, world.bankStaffShares, counts).staff.map(({ year }) => year)).toEqual([2010]);
  });

  it('takes no count of some banks for one of all', () => {
    const some = world.bankStaff.map((own) => ({ ...own, scope: 'public sector banks' as const, people: own.people / 2 }));
    const before = some.map((own) => ({ ...own, date: own.date.replace('20', '19') }));
    expect(counterToPhone(world.upi, world.bankStaffShares, [...before, ...some, ...world.bankStaff]).staff).toEqual(work.staff);
  });

  it('puts payments, clerks and counts of one year together, and leaves open what is not known', () => {
    expect(work.years.map(({ year, payments, clerks, staff }) => [year, payments?.crore, clerks?.share, staff?.total])).toEqual([
      [2010, undefined, 41, 1000],
      [2015, undefined, 30, undefined],
      [2018, 50.4, 24.5, 2000],
      [2019, 200, undefined, undefined],
      [2020, 350.6, undefined, undefined],
    ]);
  });

  it('finds where each begins and ends', () => {
    expect([work.first.payments.fiscalYear, work.first.clerks.year, work.first.staff.year]).toEqual(['2017-18', 2010, 2010]);
    expect([work.last.payments.fiscalYear, work.last.clerks.year, work.last.staff.year]).toEqual(['2019-20', 2018, 2018]);
  });

  it('says what the share would be, had only the other staff changed', () => {
    expect(work.withClerksOfFirst).toBeCloseTo((400 / (400 + 1400)) * 100); // 1,400 were no clerks
  });

  /** The payments of the tea country, as if they had begun in another fiscal year. */
  const begunIn = (first: number) =>
    counterToPhone(
      [1.5, 20, 300].map((crore, index) => ({
        fiscalYear: `${first + index}-${String(first + index + 1).slice(-2)}`,
        months: 12,
        croreSummed: crore,
        croreOfficial: undefined,
      })),
      world.bankStaffShares,
      world.bankStaff,
    );

  it('says how much of the fall was over when the payments began, and how many there had been by then', () => {
    // 41 − 30 of 41 − 24.5, in the first year that is known after the first payments
    expect(begunIn(2013).before).toEqual({ year: 2015, fallen: expect.closeTo(11 / 16.5), crore: 21.5 });
    expect(begunIn(2016).before).toEqual({ year: 2018, fallen: 1, crore: 21.5 });
  });

  it('takes a share of the very day on which the first year of payments ends for one before them', () => {
    expect(begunIn(2014).before).toEqual({ year: 2018, fallen: 1, crore: 321.5 });
  });

  it('says how fast the share fell before and after, and in how many of the years', () => {
    // 11 points in 5 years, 5.5 in 3
    expect(begunIn(2013).pace).toEqual({ before: expect.closeTo(2.2), after: expect.closeTo(5.5 / 3), years: 5, allYears: 8 });
  });

  /** The clerks' share in some years, with payments that begin in the fiscal year after 2016. */
  const fallen = (shares: Readonly<Record<number, number>>) =>
    counterToPhone(
      world.upi.map((own) => ({ ...own, fiscalYear: own.fiscalYear.replace('2017', '2016') })),
      Object.entries(shares).map(([year, share]) => ({ year: Number(year), share, category: 'clerks' as const, isApproximate: false })),
      world.bankStaff,
    );

  it('finds whether there were more payments in the last year than in the first', () => {
    expect(work.findings.payments).toEqual({ lean: 'above', sure: 'clear' });
    const [first] = world.upi;
    for (const croreSummed of [50.4, 20]) {
      const fewer = [first!, { ...first!, fiscalYear: '2018-19', croreSummed }];
      expect(counterToPhone(fewer, world.bankStaffShares, world.bankStaff).findings.payments).toEqual({ lean: 'below', sure: 'clear' });
    }
  });

  it.each([
    ['faster until the last year that is known', { 2006: 50, 2015: 40, 2018: 39, 2019: 39, 2022: 10 }, 'above,weak', 'agrees'],
    ['no faster where it is as fast as before', { 2006: 50, 2016: 40, 2022: 34 }, 'below,weak', 'depends'],
    ['faster once the payments had begun', { 2006: 50, 2015: 49, 2018: 48, 2022: 20 }, 'above,weak', 'agrees'],
    ['slower', { 2006: 50, 2015: 22, 2018: 21, 2022: 20 }, 'below,weak', 'depends'],
    ['either, as it is not known when between 2012 and 2020', { 2006: 50, 2012: 45, 2020: 25, 2022: 20 }, 'above,open', 'depends'],
    ['unknown before', { 2018: 30, 2022: 20 }, 'even,few', 'agrees'],
  ])('finds whether the share fell faster with the payments: %s', (_, shares, finding, verdict) => {
    const found = fallen(shares);
    expect([Object.values(found.findings.clerks).join(), found.judgement.verdict]).toEqual([finding, verdict]);
  });
});

describe(endYear, () => {
  it('is the year after the one that a fiscal year is named by, over a century too', () => {
    expect([endYear('2024-25'), endYear('1999-00')]).toEqual([2025, 2000]);
  });
});
