import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read.ts';
import { bankStaffShares } from '../../src/facts/tables/bank-staff-shares.ts';
import { bankStaff } from '../../src/facts/tables/bank-staff.ts';
import { financeOccupations } from '../../src/facts/tables/finance-occupations.ts';
import { onetContext } from '../../src/facts/tables/onet-context.ts';
import { plfsGroups } from '../../src/facts/tables/plfs-groups.ts';
import { plfsNextYear } from '../../src/facts/tables/plfs-next-year.ts';
import { roles } from '../../src/facts/tables/roles.ts';
import { filesOnDisk } from '../../src/files/files.ts';

describe('a row', () => {
  it('of the roles is named in our words: office and level', () => {
    expect(roles.schema.parse({ id: 'tea-host', soc_code: '11-0001', office: 'front', rung: 'shop-floor' })).toEqual({
      id: 'tea-host',
      socCode: '11-0001',
      office: 'front',
      level: 'shop-floor',
      ncoCode: undefined,
    });
  });

  it('of India’s groups has a level of ours and one word for how firm it is', () => {
    const row = plfsGroups.schema.parse({
      nco2015_code: '333',
      side_our_classification: 'front',
      rung_our_classification: 'associate professional',
      median_monthly_earnings_salaried_inr: '20000',
      mean_monthly_earnings_salaried_inr: '21000',
      p25_monthly_earnings_salaried_inr: '16000',
      p75_monthly_earnings_salaried_inr: '25000',
      earners_in_sample: '66',
      reliability: 'weak (50-99 earners)',
    });
    expect(row).toMatchObject({ office: 'front', level: 'associate', reliability: 'weak', mean: 21_000 });
  });

  it.each([
    ['80', 25_000],
    ['79', undefined],
  ])('of India’s groups a year later, of whom %s in 100 earn a wage, has a median of %s', (share, median) => {
    const row = {
      nco2015_code: '122',
      median_monthly_earnings_inr: '25000',
      reference_period: '2025-01 to 2025-12',
      regular_wage_share_pct: share,
    };
    expect(plfsNextYear.schema.parse(row)).toEqual({ ncoCode: '122', median, salariedShare: Number(share) / 100 });
  });

  it('of the ratings belongs to the code that its occupation is part of', () => {
    expect(
      onetContext.schema.parse({ soc_code: '11-1011.03', element_id: '4.C', scale_id: 'CX', value: '3.5', onet_version: '29.2' }).socCode,
    ).toBe('11-1011');
  });

  it.each([
    ['as reported', false],
    ['computed from rounded counts', false],
    ['"nearly 35%"', true],
    ['more than 63 per cent', true],
  ])('of the bank staff that is %s is approximate: %s', (precision, isApproximate) => {
    const row = { as_on: '2012-03-31', staff_category: 'clerks', share_of_employees_pct: '35', precision };
    expect(bankStaffShares.schema.parse(row)).toEqual({ year: 2012, category: 'clerks', share: 35, isApproximate });
  });

  it.each(['2018-03-31', '2018'])('of counted bank staff is of %s and of one group of banks', (date) => {
    const row = { as_on: date, bank_scope: 'public sector banks', staff_category: 'clerks', employees_persons: '360000' };
    const read = bankStaff.schema.parse(row);
    expect(read).toEqual({ date, scope: 'public sector banks', category: 'clerks', people: 360_000 });
    expect(bankStaff.key(read)).not.toBe(bankStaff.key({ ...read, scope: 'all scheduled commercial banks' }));
  });

  it('of people in finance is of one occupation group in one division', () => {
    const row = {
      nic2008_division: '64',
      nco2015_code: '421',
      side_our_classification: 'front',
      reference_period: '2023-07 to 2024-06',
      employed_persons_thousand: '112.8',
    };
    const read = financeOccupations.schema.parse(row);
    expect(read).toEqual({ division: '64', ncoCode: '421', office: 'front', thousands: 112.8 });
    expect(financeOccupations.key(read)).not.toBe(financeOccupations.key({ ...read, division: '65' }));
  });
});

it('every file of facts that stands in content/data is read by a table', () => {
  const seen = new Set<string>();
  const disk = filesOnDisk('.');
  readFacts({ ...disk, text: (file) => (seen.add(file), disk.text(file)) });
  expect([...seen].sort()).toEqual(globSync('content/data/**/*.{csv,yaml}').sort());
});
