import type { BankStaffShare } from '../schema/bank-staff-share.ts';
import type { UpiYear } from '../schema/upi-year.ts';

export interface PaymentsYear {
  fiscalYear: string;
  /** Crore (10 million) payments in the fiscal year. */
  crore: number;
  /** The official total, where the months that could be read do not make a whole year. */
  isOfficialTotal: boolean;
}

export interface ClerkShare {
  year: number;
  /** Clerks among all bank staff, percent. */
  share: number;
  isApproximate: boolean;
}

/** UPI payments by fiscal year, and clerks' share of bank staff in the years for which one is known. */
export function counterToPhone(upi: readonly UpiYear[], shares: readonly BankStaffShare[]): { payments: PaymentsYear[]; clerks: ClerkShare[] } {
  return {
    payments: upi.flatMap(({ fiscalYear, months, croreSummed, croreOfficial }) => {
      const isWhole = months === 12;
      const crore = isWhole ? croreSummed : croreOfficial;
      return crore === undefined ? [] : [{ fiscalYear, crore, isOfficialTotal: !isWhole }];
    }),
    clerks: shares
      .filter(({ category }) => category === 'clerks')
      .map(({ year, share, isApproximate }) => ({ year, share, isApproximate }))
      .sort((a, b) => a.year - b.year),
  };
}
