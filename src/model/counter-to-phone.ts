import { union } from 'd3-array';
import type { BankStaffShare } from '../facts/tables/bank-staff-shares.ts';
import type { UpiYear } from '../facts/tables/upi.ts';

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

export interface CounterToPhone {
  payments: PaymentsYear[];
  clerks: ClerkShare[];
  /** Every year for which one of the two is known, with both. */
  years: { year: number; payments: PaymentsYear | undefined; clerks: ClerkShare | undefined }[];
  first: { payments: PaymentsYear; clerks: ClerkShare };
  last: { payments: PaymentsYear; clerks: ClerkShare };
}

/** UPI payments by fiscal year, and clerks' share of bank staff in the years for which one is known. */
export function counterToPhone(upi: readonly UpiYear[], shares: readonly BankStaffShare[]): CounterToPhone {
  const payments = upi.flatMap(paymentsOf).sort((a, b) => a.year - b.year);
  const clerks = shares
    .filter(({ category }) => category === 'clerks')
    .map(({ year, share, isApproximate }) => ({ year, share, isApproximate }))
    .sort((a, b) => a.year - b.year);
  const years = [
    ...union(
      payments.map(({ year }) => year),
      clerks.map(({ year }) => year),
    ),
  ].sort((a, b) => a - b);
  return {
    payments,
    clerks,
    years: years.map((year) => ({
      year,
      payments: payments.find((own) => own.year === year),
      clerks: clerks.find((own) => own.year === year),
    })),
    first: { payments: payments[0]!, clerks: clerks[0]! },
    last: { payments: payments.at(-1)!, clerks: clerks.at(-1)! },
  };
}

/** A whole year's sum of months, or the official total; where there is neither, nothing is known of the year. */
function paymentsOf({ fiscalYear, months, croreSummed, croreOfficial }: UpiYear): PaymentsYear[] {
  const isWhole = months === 12;
  const crore = isWhole ? croreSummed : croreOfficial;
  return crore === undefined ? [] : [{ fiscalYear, year: endYear(fiscalYear), crore, isOfficialTotal: !isWhole }];
}

/** The calendar year in which a fiscal year ends: `endYear('2024-25') // => 2025`. */
export function endYear(fiscalYear: string): number {
  return Number(fiscalYear.slice(0, 4)) + 1;
}
