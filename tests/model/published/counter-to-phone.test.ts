import { describe, expect, it } from 'vitest';
import { counterToPhone } from '../../../src/model/counter-to-phone.ts';
import { facts, rawRows } from './raw-rows.ts';
import { judgeAgain } from './rules.ts';

describe(counterToPhone, () => {
  const payments = rawRows('india/upi_by_fiscal_year.csv').map((row) => ({
    year: row.fiscal_year!,
    crore: Number(row.months_summed === '12' ? row.upi_volume_crore_transactions_sum_of_months : row.official_volume_crore_transactions),
    isWhole: row.months_summed === '12',
  }));
  const clerks = rawRows('india/bank_staff_shares.csv')
    .filter((row) => row.staff_category === 'clerks')
    .map((row) => ({ year: Number(row.as_on!.slice(0, 4)), share: Number(row.share_of_employees_pct), precision: row.precision! }))
    .sort((a, b) => a.year - b.year);
  const published = counterToPhone(facts.upi, facts.bankStaffShares, facts.bankStaff);

  it('gives the payments and shares of the raw rows', () => {
    expect(published.payments).toEqual(
      payments.map(({ year, crore, isWhole }) => ({
        fiscalYear: year,
        year: Number(`20${year.slice(-2)}`),
        crore,
        isOfficialTotal: !isWhole,
      })),
    );
    expect(published.clerks.map(({ year, share }) => ({ year, share }))).toEqual(clerks.map(({ year, share }) => ({ year, share })));
  });

  it('calls a share approximate exactly where the source gives it in words', () => {
    expect(published.clerks.filter(({ isApproximate }) => isApproximate).map(({ year }) => year)).toEqual(
      clerks.filter(({ precision }) => precision.includes('nearly')).map(({ year }) => year),
    );
  });

  it('counts clerks, officers and all staff of all banks as the raw rows do', () => {
    const counted = new Map<string, Record<string, number>>();
    for (const row of rawRows('india/bank_employees_by_category.csv')) {
      if (row.bank_scope !== 'all scheduled commercial banks') continue;
      const year = row.as_on!.slice(0, 4);
      counted.set(year, { ...counted.get(year), [row.staff_category!]: Number(row.employees_persons) });
    }
    const whole = [...counted].filter(([, own]) => own.clerks && own.officers && own.subordinates);
    expect(published.staff).toEqual(
      whole.map(([year, own]) => ({
        year: Number(year),
        clerks: own.clerks,
        officers: own.officers,
        total: own.clerks! + own.officers! + own.subordinates!,
      })),
    );
  });

  /** UPI's first fiscal year began then. */
  const start = Number(payments[0]!.year.slice(0, 4));
  const [first, last] = [clerks[0]!, clerks[clerks.length - 1]!];
  const begun = clerks.find(({ year }) => year > start + 1)!;

  it('says how much of the fall was over once the payments had begun, and how many there had been', () => {
    const fallen = (first.share - begun.share) / (first.share - last.share);
    let crore = 0;
    for (const paid of payments) if (Number(paid.year.slice(0, 4)) < begun.year) crore += paid.crore;
    expect(published.before).toEqual({ year: begun.year, fallen: expect.closeTo(fallen, 9), crore: expect.closeTo(crore, 9) });
  });

  it('bears its verdict: whether the share fell faster with UPI turns on when between two known years it fell', () => {
    const before = clerks.filter(({ year }) => year <= start);
    const after = clerks.filter(({ year }) => year > start);
    const isFaster = (share: number) => (share - last.share) / (last.year - start) > (first.share - share) / (start - first.year);
    const [ifHigh, ifLow] = [isFaster(before[before.length - 1]!.share), isFaster(after[0]!.share)];
    const grown = { lean: payments[payments.length - 1]!.crore > payments[0]!.crore ? 'above' : 'below', sure: 'clear' } as const;
    const faster = { lean: ifHigh ? 'above' : 'below', sure: ifHigh === ifLow ? 'weak' : 'open' } as const;
    expect(published.findings).toEqual({ payments: grown, clerks: faster });
    expect(published.judgement).toEqual(judgeAgain([grown, faster].map((finding) => ({ finding, claimed: 'above' }))));
  });

  it('says by how many points a year the share fell, until then and after', () => {
    expect(published.pace).toEqual({
      before: expect.closeTo((first.share - begun.share) / (begun.year - first.year), 9),
      after: expect.closeTo((begun.share - last.share) / (last.year - begun.year), 9),
      years: begun.year - first.year,
      allYears: last.year - first.year,
    });
  });

  it('says what the share would be with the clerks of the first count beside the other staff of the last', () => {
    const { staff } = published;
    const [then, now] = [staff[0]!, staff[staff.length - 1]!];
    expect(published.withClerksOfFirst).toBeCloseTo((then.clerks / (now.total - now.clerks + then.clerks)) * 100, 9);
  });
});
