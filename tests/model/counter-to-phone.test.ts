import { describe, expect, it } from 'vitest';
import { counterToPhone, endYear } from '../../src/model/counter-to-phone.ts';
import { world } from '../examples/world.ts';

describe(counterToPhone, () => {
  const work = counterToPhone(world.upi, world.bankStaffShares);

  it('takes the official total where months are missing, and leaves a year out where there is none', () => {
    expect(work.payments).toEqual([
      { fiscalYear: '2017-18', year: 2018, crore: 50.4, isOfficialTotal: false },
      { fiscalYear: '2018-19', year: 2019, crore: 200, isOfficialTotal: false },
      { fiscalYear: '2019-20', year: 2020, crore: 350.6, isOfficialTotal: true },
    ]);
  });

  it('keeps only clerks, in order of years', () => {
    expect(work.clerks).toEqual([
      { year: 2010, share: 41, isApproximate: false },
      { year: 2015, share: 30, isApproximate: true },
      { year: 2018, share: 24.5, isApproximate: false },
    ]);
  });

  it('puts payments and clerks of one year together, and leaves open what is not known', () => {
    expect(work.years.map(({ year, payments, clerks }) => [year, payments?.crore, clerks?.share])).toEqual([
      [2010, undefined, 41],
      [2015, undefined, 30],
      [2018, 50.4, 24.5],
      [2019, 200, undefined],
      [2020, 350.6, undefined],
    ]);
  });

  it('finds where both begin and end', () => {
    expect([work.first.payments.fiscalYear, work.first.clerks.year]).toEqual(['2017-18', 2010]);
    expect([work.last.payments.fiscalYear, work.last.clerks.year]).toEqual(['2019-20', 2018]);
  });
});

describe(endYear, () => {
  it('is the year after the one that a fiscal year is named by, over a century too', () => {
    expect([endYear('2024-25'), endYear('1999-00')]).toEqual([2025, 2000]);
  });
});
