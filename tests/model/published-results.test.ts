import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read.ts';
import { filesOnDisk } from '../../src/files/files.ts';
import { contactPay, dealsWithCustomers } from '../../src/model/contact-pay.ts';
import { counterToPhone } from '../../src/model/counter-to-phone.ts';
import { gapOverTime } from '../../src/model/gap-over-time.ts';
import { officeSize } from '../../src/model/office-size.ts';
import { payByLevel } from '../../src/model/pay-by-level.ts';
import { payIndia } from '../../src/model/pay-india.ts';
import { payRange } from '../../src/model/pay-range.ts';
import { workMix } from '../../src/model/work-mix.ts';

// What the site publishes, computed a second time from the raw files by other code: lines are split by hand, numbers
// added in loops. Nothing here uses d3, a schema or a reader of the site, except to fetch the results that are checked.

const root = join(import.meta.dirname, '../..');
const { facts, problems } = readFacts(filesOnDisk(root));

/** The cells of one CSV line; quotes may hold commas, and a quote inside quotes is written twice. */
function splitLine(line: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (isQuoted && letter === '"' && line[at + 1] === '"') {
      cells[cells.length - 1] += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

/** The rows of a file, each by its column names; every cell is the text that stands there. */
function rawRows(path: string): Record<string, string>[] {
  const lines = readFileSync(join(root, 'content/data', path), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const [head, ...body] = lines.map(splitLine);
  return body.map((cells) => {
    expect(cells, `${path}: ${cells.join(',')}`).toHaveLength(head!.length);
    return Object.fromEntries(head!.map((name, at) => [name, cells[at]!]));
  });
}

function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function average(numbers: readonly number[]): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total / numbers.length;
}

const roles = rawRows('roles.csv');
const usPay = new Map(rawRows('us/oews-latest.csv').map((row) => [row.soc_code!, row]));
const usRows = roles.map((role) => ({
  id: role.id!,
  side: role.office!,
  level: role.rung!,
  soc: role.soc_code!,
  pay: usPay.get(role.soc_code!)!,
}));
const indiaRows = rawRows('india/plfs_front_back_by_rung.csv').map((row) => ({
  code: row.nco2015_code!,
  title: row.nco2015_title!,
  side: row.side_our_classification!,
  level: row.rung_our_classification!.replace('associate professional', 'associate'),
  median: Number(row.median_monthly_earnings_salaried_inr),
}));
const usMedians = usRows.map(({ side, level, pay }) => ({ side, level, median: Number(pay.annual_median) }));
const usLevels = ['manager', 'professional', 'clerical', 'shop-floor'];
const indiaLevels = ['manager', 'professional', 'associate', 'clerical', 'sales'];

/** Middle, lowest and highest median of one side of one level, and how many stand there. */
function sideOfLevel(rows: readonly { side: string; level: string; median: number }[], level: string, side: string) {
  const own: number[] = [];
  for (const row of rows) if (row.level === level && row.side === side) own.push(row.median);
  if (own.length === 0) return undefined;
  own.sort((a, b) => a - b);
  return { middle: middleOf(own), low: own[0]!, high: own[own.length - 1]!, count: own.length };
}

it('the facts are read without a problem, and none of their rows is lost', () => {
  expect(problems).toEqual([]);
  expect(facts.roles).toHaveLength(roles.length);
  expect(facts.plfsGroups).toHaveLength(indiaRows.length);
});

describe(payByLevel, () => {
  const published = payByLevel(facts);
  const cases = [
    { country: 'the United States', raw: usMedians, levels: usLevels, own: published.us },
    { country: 'India', raw: indiaRows, levels: indiaLevels, own: published.india },
  ];

  it.each(cases)('gives for $country what the raw rows give', ({ raw, levels, own }) => {
    const expected = levels.map((level) => ({ level, front: sideOfLevel(raw, level, 'front'), back: sideOfLevel(raw, level, 'back') }));
    expect(own.levels).toEqual(expected);
  });

  it.each(cases)('knows every level there is in $country', ({ raw, own }) => {
    expect([...new Set(raw.map(({ level }) => level))].filter((level) => !own.levels.some((each) => each.level === level))).toEqual([]);
  });

  it('bears its headline: the front leads among US managers alone, the back on every other level compared', () => {
    const leads = cases.map(({ raw, levels }) => {
      const led: Record<'front' | 'back', string[]> = { front: [], back: [] };
      for (const level of levels) {
        const [front, back] = [sideOfLevel(raw, level, 'front'), sideOfLevel(raw, level, 'back')];
        if (!front || !back) continue;
        if (front.middle > back.middle * 1.02) led.front.push(level);
        if (front.middle < back.middle * 0.98) led.back.push(level);
      }
      return led;
    });
    expect(leads).toEqual([
      { front: ['manager'], back: ['professional', 'clerical', 'shop-floor'] },
      { front: [], back: ['manager', 'professional', 'associate', 'clerical'] },
    ]);
    expect([published.us.leads, published.india.leads]).toEqual(leads);
  });
});

describe(payRange, () => {
  const published = payRange(facts.roles);
  const of = (side: string) => usRows.filter((row) => row.side === side).map(({ pay }) => pay);

  it('bears its headline: the middle roles of both sides are within 2 percent', () => {
    const middle = (side: string) => middleOf(of(side).map((pay) => Number(pay.annual_median)));
    expect(Math.abs(middle('front') / middle('back') - 1)).toBeLessThanOrEqual(0.02);
    expect(published.middles).toEqual({ front: middle('front'), back: middle('back') });
  });

  it('bears its headline: the typical front-office role is spread much wider than the typical back-office role', () => {
    const spread = (side: string) =>
      middleOf(
        of(side)
          .filter((pay) => pay.annual_p10 !== '' && pay.annual_p90 !== '')
          .map((pay) => Number(pay.annual_p90) / Number(pay.annual_p10)),
      );
    expect(spread('front')).toBeGreaterThan(spread('back') * 1.1);
    expect(published.spreads.front).toBeCloseTo(spread('front'), 9);
    expect(published.spreads.back).toBeCloseTo(spread('back'), 9);
  });

  it('shows every role once, level by level, and the best-paid of a level first', () => {
    const median = (id: string) => Number(usRows.find((row) => row.id === id)!.pay.annual_median);
    expect(published.roles.map(({ id }) => id).sort()).toEqual(usRows.map(({ id }) => id).sort());
    for (let at = 1; at < published.roles.length; at += 1) {
      const [before, own] = [published.roles[at - 1]!, published.roles[at]!];
      const step = usLevels.indexOf(own.level) - usLevels.indexOf(before.level);
      expect(step, own.id).toBeGreaterThanOrEqual(0);
      if (step === 0) expect(median(own.id), own.id).toBeLessThanOrEqual(median(before.id));
    }
    for (const { id } of usRows) {
      expect(median(published.highest.id)).toBeGreaterThanOrEqual(median(id));
      expect(median(published.lowest.id)).toBeLessThanOrEqual(median(id));
    }
  });

  it('calls pay unknown only where the file has no figure', () => {
    for (const { id, pay } of usRows) {
      const own = facts.roles.find((role) => role.id === id)!.pay;
      const raw = [pay.annual_p10, pay.annual_p25, pay.annual_median, pay.annual_p75, pay.annual_p90].map((cell) =>
        cell === '' ? undefined : Number(cell),
      );
      expect([own.p10, own.p25, own.median, own.p75, own.p90], id).toEqual(raw);
    }
  });
});

describe(payIndia, () => {
  const published = payIndia(facts.plfsGroups);
  const compared = indiaLevels.filter((level) => sideOfLevel(indiaRows, level, 'front') && sideOfLevel(indiaRows, level, 'back'));
  const group = (title: string) => indiaRows.find((row) => row.title === title)!;

  it('bears its headline: on the same level the middle support group is ahead', () => {
    for (const level of compared)
      expect(sideOfLevel(indiaRows, level, 'back')!.middle, level).toBeGreaterThan(sideOfLevel(indiaRows, level, 'front')!.middle);
    expect(published.compared).toEqual({ levels: 4, backAhead: 4 });
    expect(compared).toHaveLength(4);
  });

  it('bears its headline: most support groups earn more than the middle front group of their level, and all exceptions are named', () => {
    const behind = compared.flatMap((level) => {
      const front = sideOfLevel(indiaRows, level, 'front')!.middle;
      return indiaRows.filter((row) => row.level === level && row.side === 'back' && row.median < front);
    });
    expect(behind.map(({ title }) => title).sort()).toEqual(['Finance Professionals', 'Keyboard Operators']);
    const clerks = behind.filter(({ level }) => level === 'clerical');
    expect(published.exceptions.map(({ ncoCode }) => ncoCode)).toEqual(clerks.map(({ code }) => code));
  });

  it('keeps the words that are said of single groups true: data entry below the front clerks, no back-office group in sales', () => {
    expect(group('Keyboard Operators').median).toBeLessThan(sideOfLevel(indiaRows, 'clerical', 'front')!.middle);
    expect(sideOfLevel(indiaRows, 'sales', 'back')).toBeUndefined();
    const mixed = indiaRows.filter(({ side }) => side === 'mixed').map(({ code }) => code);
    expect(mixed).toEqual(['331']);
    expect(published.groups.map(({ ncoCode }) => ncoCode).sort()).toEqual(
      indiaRows
        .map(({ code }) => code)
        .filter((code) => !mixed.includes(code))
        .sort(),
    );
  });
});

/**
 * One number a role's SOC code for one O*NET element: that of 11-1011.00, else the mean over 11-1011.01 and on; for a
 * broad code (13-1020) the mean over its detailed codes (13-1021 …).
 */
function ratingsOf(rows: readonly Record<string, string>[], element: string): Map<string, number> {
  const own = rows.filter((row) => row.element_id === element);
  const found = new Map<string, number>();
  const one = (soc: string): number | undefined => {
    const base = own.filter((row) => row.soc_code === `${soc}.00`);
    const all = base.length > 0 ? base : own.filter((row) => row.soc_code!.slice(0, 7) === soc);
    return all.length > 0 ? average(all.map((row) => Number(row.value))) : undefined;
  };
  for (const { soc } of usRows) {
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const parts = soc.endsWith('0') ? digits.map((digit) => one(soc.slice(0, 6) + digit)).filter((value) => value !== undefined) : [];
    const value = one(soc) ?? (parts.length > 0 ? average(parts) : undefined);
    if (value !== undefined) found.set(soc, value);
  }
  return found;
}

describe(contactPay, () => {
  const rating = ratingsOf(rawRows('us/onet-context.csv'), dealsWithCustomers);
  const rated = usRows
    .filter(({ soc }) => rating.has(soc))
    .map(({ id, side, soc, pay }) => ({ id, side, contact: rating.get(soc)!, median: Number(pay.annual_median) }));
  const published = contactPay(facts.roles, facts.onetContext);
  const contacts = (side: string) => rated.filter((role) => role.side === side).map(({ contact }) => contact);

  /**
   * Spearman's rho by the formula with squared differences of ranks, d², and its correction for ties:
   * (A + B − Σd²) ÷ 2√(AB), where A and B are (n³ − n) ÷ 12 less (t³ − t) ÷ 12 for each run of t ties.
   */
  function rho(a: readonly number[], b: readonly number[]): number {
    const n = a.length;
    const ranks = (own: readonly number[]) =>
      own.map((value) => own.filter((other) => other < value).length + (own.filter((other) => other === value).length + 1) / 2);
    const spread = (own: readonly number[]) => {
      let total = (n ** 3 - n) / 12;
      for (const value of new Set(own)) {
        const ties = own.filter((other) => other === value).length;
        total -= (ties ** 3 - ties) / 12;
      }
      return total;
    };
    const [ranksA, ranksB] = [ranks(a), ranks(b)];
    let squares = 0;
    for (let at = 0; at < n; at += 1) squares += (ranksA[at]! - ranksB[at]!) ** 2;
    return (spread(a) + spread(b) - squares) / (2 * Math.sqrt(spread(a) * spread(b)));
  }

  it('rates each role as the raw file does, and names the same roles as not rated', () => {
    expect(published.points.map(({ id }) => id).sort()).toEqual(rated.map(({ id }) => id).sort());
    for (const { id, contact, median } of published.points) {
      const own = rated.find((role) => role.id === id)!;
      expect(contact, id).toBeCloseTo(own.contact, 9);
      expect(median, id).toBe(own.median);
    }
    expect(published.unrated.map(({ id }) => id)).toEqual(usRows.filter(({ soc }) => !rating.has(soc)).map(({ id }) => id));
    expect(published.unrated).toHaveLength(4); // "Four roles are not rated" stands in the notes
  });

  it('joins the broad code of buyers to its three detailed codes, and leaves coroners out of compliance', () => {
    const contact = (id: string) => published.points.find((point) => point.id === id)!.contact;
    expect(contact('purchasing-agent')).toBeCloseTo((4.17 + 3.83 + 3.83) / 3, 9);
    expect(contact('compliance-officer')).toBe(4.75);
    expect(published.sides.back).toMatchObject({ rated: 31, aboveMiddle: 22 }); // 24 where specialities weigh as much as their base
  });

  it.each(['front', 'back'] as const)('gives the mean of the %s and how many of its roles stand above the middle', (side) => {
    expect(published.sides[side].mean).toBeCloseTo(average(contacts(side)), 9);
    expect(published.sides[side].rated).toBe(contacts(side).length);
    expect(published.sides[side].aboveMiddle).toBe(contacts(side).filter((contact) => contact > 3).length);
  });

  it('gives the rank correlation that another formula gives', () => {
    expect(published.correlation).toBeCloseTo(
      rho(
        rated.map(({ contact }) => contact),
        rated.map(({ median }) => median),
      ),
      9,
    );
  });

  it('bears its headline: most rated back-office roles are above 3, and contact and pay run against each other', () => {
    const back = contacts('back');
    expect(back.filter((contact) => contact > 3).length).toBeGreaterThan(back.length / 2);
    expect(published.correlation).toBeLessThan(0);
  });
});

describe(gapOverTime, () => {
  // One table a year: code → what was paid there. Only rows whose series is the same from the first year to the last.
  const byYear = new Map<number, Map<string, { median: number; mean: number; jobs: number }>>();
  for (const row of rawRows('us/oews-history.csv')) {
    if (row.comparable !== 'yes') continue;
    const year = Number(row.year);
    if (!byYear.has(year)) byYear.set(year, new Map());
    byYear
      .get(year)!
      .set(row.soc_code!, { median: Number(row.annual_median), mean: Number(row.annual_mean), jobs: Number(row.employment) });
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0]!, years[years.length - 1]!];
  const codes = (side: string) =>
    usRows.filter((row) => row.side === side && years.every((year) => byYear.get(year)!.has(row.soc))).map(({ soc }) => soc);
  const [front, back] = [codes('front'), codes('back')];
  const at = (year: number, soc: string) => byYear.get(year)!.get(soc)!;
  const published = gapOverTime(facts.roles, facts.oewsHistory);

  function measure(year: number) {
    const payPerJob = (own: readonly string[]) => {
      let [paid, jobs] = [0, 0];
      for (const soc of own) {
        paid += at(year, soc).mean * at(year, soc).jobs;
        jobs += at(year, soc).jobs;
      }
      return paid / jobs;
    };
    let wins = 0;
    for (const f of front) for (const b of back) if (at(year, f).median > at(year, b).median) wins += 1;
    return {
      middleRole: middleOf(front.map((soc) => at(year, soc).median)) / middleOf(back.map((soc) => at(year, soc).median)),
      jobWeighted: payPerJob(front) / payPerJob(back),
      pairsAhead: wins / (front.length * back.length),
    };
  }

  it('covers 2001 to 2025 but for 2016, over the twenty and seventeen roles that its notes name', () => {
    expect(published.years.map(({ year }) => year)).toEqual(years);
    expect([first, last]).toEqual([2001, 2025]);
    const absent: number[] = [];
    for (let year = first; year <= last; year += 1) if (!byYear.has(year)) absent.push(year);
    expect(published.missing).toEqual(absent);
    expect(absent).toEqual([2016]);
    expect(published.roles).toEqual({ front: front.length, back: back.length });
    expect([front.length, back.length]).toEqual([20, 17]);
  });

  it.each(years)('gives the three measures of %i that the raw rows give', (year) => {
    const own = published.years.find((each) => each.year === year)!;
    const expected = measure(year);
    expect(own.middleRole).toBeCloseTo(expected.middleRole, 9);
    expect(own.jobWeighted).toBeCloseTo(expected.jobWeighted, 9);
    expect(own.pairsAhead).toBeCloseTo(expected.pairsAhead, 9);
  });

  it('counts the pairs that the front led at first, and those whose lead is smaller at last', () => {
    let [led, shrunk] = [0, 0];
    for (const f of front)
      for (const b of back) {
        const before = at(first, f).median / at(first, b).median;
        if (before <= 1) continue;
        led += 1;
        if (at(last, f).median / at(last, b).median < before) shrunk += 1;
      }
    expect(published.pairs).toEqual({ ledAtFirst: led, shrunk });
  });

  it('bears its headline: the middle role’s lead shrank, the job-weighted ratio fell, and the share of pairs hardly moved', () => {
    const [before, after] = [measure(first), measure(last)];
    expect(before.middleRole).toBeGreaterThan(1);
    expect(after.middleRole).toBeGreaterThan(1);
    expect(after.middleRole).toBeLessThan(before.middleRole);
    // All jobs: the front is behind, and fell further behind, which is no closing at all.
    expect(before.jobWeighted).toBeLessThan(1);
    expect(after.jobWeighted).toBeLessThan(before.jobWeighted);
    expect(Math.abs(after.pairsAhead - before.pairsAhead)).toBeLessThanOrEqual(0.01);
  });
});

describe(workMix, () => {
  const rows = rawRows('us/onet-activities.csv');
  const names = new Map(rows.map((row) => [row.element_id!, row.element_name!]));
  const mix = [...names.keys()].map((element) => {
    const rating = ratingsOf(rows, element);
    const side = (name: string) =>
      average(usRows.filter((row) => row.side === name && rating.has(row.soc)).map(({ soc }) => rating.get(soc)!));
    return { element, front: side('front'), back: side('back') };
  });
  const widestFirst = [...mix].sort((a, b) => Math.abs(b.front - b.back) - Math.abs(a.front - a.back));

  it('gives every activity the means that the raw rows give', () => {
    const { activities: published } = workMix(facts.roles, facts.onetActivities);
    expect(published).toHaveLength(41); // O*NET has 41 work activities
    expect(published.map(({ element }) => element).sort()).toEqual([...names.keys()].sort());
    for (const { element, front, back, difference } of published) {
      const own = mix.find((each) => each.element === element)!;
      expect(front, element).toBeCloseTo(own.front, 9);
      expect(back, element).toBeCloseTo(own.back, 9);
      expect(difference, element).toBeCloseTo(own.front - own.back, 9);
    }
  });

  it('puts the widest difference first', () => {
    expect(workMix(facts.roles, facts.onetActivities).activities.map(({ element }) => element)).toEqual(
      widestFirst.map(({ element }) => element),
    );
  });

  it('bears its headline: selling and the public are the two widest differences, on the side of the front', () => {
    const two = widestFirst.slice(0, 2);
    expect(two.map(({ element }) => names.get(element)).sort()).toEqual([
      'Performing for or Working Directly with the Public',
      'Selling or Influencing Others',
    ]);
    for (const { front, back } of two) expect(front).toBeGreaterThan(back);
  });

  it('bears its headline: recording and checking against rules are on the side of the back', () => {
    for (const name of ['Documenting/Recording Information', 'Evaluating Information to Determine Compliance with Standards']) {
      const { front, back } = mix.find(({ element }) => names.get(element) === name)!;
      expect(back, name).toBeGreaterThan(front);
    }
  });

  it('bears its notes: most activities matter about equally, within half a point, on both sides', () => {
    expect(mix.filter(({ front, back }) => Math.abs(front - back) < 0.5).length).toBeGreaterThan(mix.length / 2);
  });
});

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
  const published = counterToPhone(facts.upi, facts.bankStaffShares);

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

  it('bears its headline: payments rise in every year, and the share of clerks falls at every year that is known', () => {
    for (let at = 1; at < payments.length; at += 1)
      expect(payments[at]!.crore, payments[at]!.year).toBeGreaterThan(payments[at - 1]!.crore);
    for (let at = 1; at < clerks.length; at += 1) expect(clerks[at]!.share, String(clerks[at]!.year)).toBeLessThan(clerks[at - 1]!.share);
  });
});

describe(officeSize, () => {
  const published = officeSize(facts.financeOffices);
  const people = new Map(
    rawRows('india/plfs_finance_sector_front_back.csv').map((row) => [
      row.side_our_classification!,
      { thousands: Number(row.employed_persons_thousand), share: Number(row.share_pct) },
    ]),
  );
  let total = 0;
  for (const { thousands } of people.values()) total += thousands;

  it('is read as the raw rows say, and each share is the share of the sum', () => {
    expect(facts.financeOffices.map(({ office, thousands, share }) => [office, { thousands, share }])).toEqual([...people]);
    for (const [side, { thousands, share }] of people) expect(Math.abs((thousands / total) * 100 - share), side).toBeLessThanOrEqual(0.06);
  });

  it('bears its headline: the back office is the largest group, and front with mixed comes close to half but not over it', () => {
    const back = people.get('back')!.thousands;
    for (const [side, { thousands }] of people) if (side !== 'back') expect(back, side).toBeGreaterThan(thousands);
    const withMixed = (people.get('front')!.thousands + people.get('mixed')!.thousands) / total;
    expect(withMixed).toBeLessThan(0.5);
    expect(withMixed).toBeGreaterThan(0.49);
  });

  it('gives each office its people and as many dots as its subtitle says: one for 25,000', () => {
    for (const { office, thousands, dots } of published.offices) {
      expect(thousands, office).toBe(people.get(office)!.thousands);
      expect(Math.abs(dots * 25 - thousands), office).toBeLessThanOrEqual(12.5);
    }
    expect(published.backPerFront).toBeCloseTo(people.get('back')!.thousands / people.get('front')!.thousands, 9);
  });
});
