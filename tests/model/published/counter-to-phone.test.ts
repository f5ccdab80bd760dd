import { describe, expect, it } from 'vitest';
import { counterToPhone } from '../../../src/model/counter-to-phone.ts';
import { facts, rawRows } from './raw-rows.ts';

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
    expect([published.first.staff, published.last.staff]).toMatchObject([
      { year: 2001, clerks: 451_062, total: 926_518 },
      { year: 2018, clerks: 360_000 },
    ]);
  });

  it('bears its sentence: 77 percent of the fall was over by 2018, when UPI had carried 93 crore payments in all', () => {
    const [first, last] = [clerks[0]!, clerks[clerks.length - 1]!];
    const begun = clerks.find(({ year }) => year >= 2018)!;
    const fallen = (first.share - begun.share) / (first.share - last.share);
    let crore = 0;
    for (const paid of payments) if (paid.year <= '2017-18') crore += paid.crore;
    expect(published.before).toEqual({ year: begun.year, fallen: expect.closeTo(fallen, 9), crore: expect.closeTo(crore, 9) });
    expect([begun.year, Math.round(fallen * 100), Math.round(crore)]).toEqual([2018, 77, 93]);
  });

  it('bears its verdict: whether the share fell faster with UPI turns on when between two known years it fell', () => {
    const [first, last] = [clerks[0]!, clerks[clerks.length - 1]!];
    const start = 2016; // UPI's first fiscal year began then
    const before = clerks.filter(({ year }) => year <= start);
    const after = clerks.filter(({ year }) => year > start);
    const isFaster = (share: number) => (share - last.share) / (last.year - start) > (first.share - share) / (start - first.year);
    expect(isFaster(before[before.length - 1]!.share)).toBe(true);
    expect(isFaster(after[0]!.share)).toBe(false);
    expect(published.findings.clerks.sure).toBe('open');
    expect(published.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });

  it('bears its sentence: 1.3 points a year until 2018, which is 17 of 21 years, and 1.7 after', () => {
    const [before, after] = [(48.7 - 26.1) / 17, (26.1 - 19.5) / 4];
    expect(published.pace).toEqual({ before: expect.closeTo(before, 9), after: expect.closeTo(after, 9), years: 17, allYears: 21 });
    expect([before.toFixed(1), after.toFixed(1)]).toEqual(['1.3', '1.7']);
  });

  it('bears its sentence: with the clerks of 2001 beside the other staff of 2018, their share would be 31 percent', () => {
    const others = published.last.staff.total - 360_000;
    expect(published.withClerksOfFirst).toBeCloseTo((451_062 / (others + 451_062)) * 100, 9);
    expect(Math.round(published.withClerksOfFirst)).toBe(31);
  });

  it('bears its sentences: payments rise in every year, and the share of clerks falls at every year that is known', () => {
    for (let at = 1; at < payments.length; at += 1)
      expect(payments[at]!.crore, payments[at]!.year).toBeGreaterThan(payments[at - 1]!.crore);
    for (let at = 1; at < clerks.length; at += 1) expect(clerks[at]!.share, String(clerks[at]!.year)).toBeLessThan(clerks[at - 1]!.share);
  });
});
