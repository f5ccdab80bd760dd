import { sum, union } from 'd3-array';
import type { BankStaffShare } from '../facts/tables/bank-staff-shares.ts';
import type { BankStaff } from '../facts/tables/bank-staff.ts';
import type { UpiYear } from '../facts/tables/upi.ts';
import { needed } from './too-little.ts';
import { judge, type Finding, type Judgement } from './verdict.ts';

export interface PaymentsYear {
  /** As India writes it: 2024-25. */
  fiscalYear: string;
  /** The calendar year in which it ends. */
  year: number;
  /** Crore (10 million) payments in the fiscal year. */
  crore: number;
  /** The official total, where the months that could be read do not make a whole year. */
  isOfficialTotal: boolean;
}

export interface ClerkShare {
  /** The share is that of 31 March, the last day of the fiscal year that ends in this year. */
  year: number;
  /** Clerks among all bank staff, percent. */
  share: number;
  isApproximate: boolean;
}

/** How many people the banks employ on 31 March. */
export interface StaffCount {
  year: number;
  clerks: number;
  officers: number;
  total: number;
}

export interface CounterToPhone {
  payments: PaymentsYear[];
  clerks: ClerkShare[];
  staff: StaffCount[];
  /** Every year for which one of them is known, with all. */
  years: { year: number; payments: PaymentsYear | undefined; clerks: ClerkShare | undefined; staff: StaffCount | undefined }[];
  first: { payments: PaymentsYear; clerks: ClerkShare; staff: StaffCount };
  last: { payments: PaymentsYear; clerks: ClerkShare; staff: StaffCount };
  /** The first share that is known after the payments began: in which year, and what part of the fall was over by then, 0 to 1. */
  before: { year: number; fallen: number; crore: number };
  /** How many percentage points a year the share fell until that year, and after it; and how many years that was of all. */
  pace: { before: number; after: number; years: number; allYears: number };
  /** The share, in percent, if as many clerks as in the first count worked with the other staff of the last: what these alone changed. */
  withClerksOfFirst: number;
  /** Payments by phone: whether they grew. Clerks: whether their share fell faster once the payments had begun. */
  findings: { payments: Finding; clerks: Finding };
  /** Of the claim that technology moved the banks' work off the counter. */
  judgement: Judgement;
}

/** All scheduled commercial banks are one whole; the public sector alone is another. */
const allBanks = 'all scheduled commercial banks';

/** UPI payments by fiscal year, and the banks' clerks, as a share and counted, in the years for which they are known; throws `TooLittle` without any. */
export function counterToPhone(upi: readonly UpiYear[], shares: readonly BankStaffShare[], counts: readonly BankStaff[]): CounterToPhone {
  const payments = upi.flatMap(paymentsOf).sort((a, b) => a.year - b.year);
  const clerks = shares
    .filter(({ category }) => category === 'clerks')
    .map(({ year, share, isApproximate }) => ({ year, share, isApproximate }))
    .sort((a, b) => a.year - b.year);
  const staff = staffOf(counts);
  const years = [...union(...[payments, clerks, staff].map((known) => known.map(({ year }) => year)))].sort((a, b) => a - b);
  const at = (place: 0 | -1) => ({
    payments: needed(payments.at(place), 'no whole year of payments'),
    clerks: needed(clerks.at(place), 'no share of clerks'),
    staff: needed(staff.at(place), 'no date on which all staff was counted'),
  });
  const [first, last] = [at(0), at(-1)];
  const begun = clerks.find(({ year }) => year > first.payments.year) ?? last.clerks;
  const fallen = (first.clerks.share - begun.share) / (first.clerks.share - last.clerks.share);
  const pace = {
    before: paceBetween(first.clerks, begun),
    after: paceBetween(begun, last.clerks),
    years: begun.year - first.clerks.year,
    allYears: last.clerks.year - first.clerks.year,
  };
  const findings = {
    payments: { lean: last.payments.crore > first.payments.crore ? 'above' : 'below', sure: 'clear' },
    clerks: findPace(clerks, first.payments.year - 1),
  } satisfies CounterToPhone['findings'];
  return {
    payments,
    clerks,
    staff,
    years: years.map((year) => ({
      year,
      payments: payments.find((own) => own.year === year),
      clerks: clerks.find((own) => own.year === year),
      staff: staff.find((own) => own.year === year),
    })),
    first,
    last,
    before: { year: begun.year, fallen, crore: sum(payments, ({ year, crore }) => (year <= begun.year ? crore : 0)) },
    pace,
    withClerksOfFirst: (first.staff.clerks / (last.staff.total - last.staff.clerks + first.staff.clerks)) * 100,
    findings,
    judgement: judge([findings.payments, findings.clerks].map((finding) => ({ finding, claimed: 'above' }))),
  };
}

/** Percentage points a year by which the share fell; above 0 it fell. */
function paceBetween(from: ClerkShare, to: ClerkShare): number {
  return to.year === from.year ? 0 : (from.share - to.share) / (to.year - from.year);
}

/**
 * Whether the share fell faster after `start`. It is not known for that year, but lies between the last share before and
 * the first after it: where both ends give the same answer that is the answer, weakly, as most shares are read in news
 * reports; otherwise it is open. With no share on one side there is nothing to say.
 */
function findPace(clerks: readonly ClerkShare[], start: number): Finding {
  const [before, after] = [clerks.filter(({ year }) => year <= start), clerks.filter(({ year }) => year > start)];
  const [first, last] = [before[0], after.at(-1)];
  if (!first || !last || first.year === start) return { lean: 'even', sure: 'few' };
  const isFaster = ({ share }: ClerkShare) => {
    const then = { year: start, share, isApproximate: true };
    return paceBetween(then, last) > paceBetween(first, then);
  };
  const [ifHigh, ifLow] = [isFaster(before.at(-1)!), isFaster(after[0]!)];
  return { lean: ifHigh ? 'above' : 'below', sure: ifHigh === ifLow ? 'weak' : 'open' };
}

/** A whole year's sum of months, or the official total; where there is neither, nothing is known of the year. */
function paymentsOf({ fiscalYear, months, croreSummed, croreOfficial }: UpiYear): PaymentsYear[] {
  const isWhole = months === 12;
  const crore = isWhole ? croreSummed : croreOfficial;
  return crore === undefined ? [] : [{ fiscalYear, year: endYear(fiscalYear), crore, isOfficialTotal: !isWhole }];
}

/** The dates on which clerks, officers and subordinates of all banks were counted; the total is theirs. */
function staffOf(counts: readonly BankStaff[]): StaffCount[] {
  const dates = [...new Set(counts.filter(({ scope }) => scope === allBanks).map(({ date }) => date))].sort();
  return dates.flatMap((date) => {
    const count = (category: BankStaff['category']) =>
      counts.find((own) => own.scope === allBanks && own.date === date && own.category === category)?.people;
    const [clerks, officers, subordinates] = [count('clerks'), count('officers'), count('subordinates')];
    if (clerks === undefined || officers === undefined || subordinates === undefined) return [];
    return [{ year: Number(date.slice(0, 4)), clerks, officers, total: clerks + officers + subordinates }];
  });
}

/** The calendar year in which a fiscal year ends: `endYear('2024-25') // => 2025`. */
export function endYear(fiscalYear: string): number {
  return Number(fiscalYear.slice(0, 4)) + 1;
}
