import { z } from 'astro/zod';
import { cellNumber, cellNumberOrUnknown } from './numbers.ts';

/** UPI payments of one Indian fiscal year (April to March), in crore (10 million) transactions. */
export const upiYearSchema = z
  .object({
    fiscal_year: z.string().regex(/^\d{4}-\d\d$/, 'a fiscal year, for example 2024-25'),
    months_summed: cellNumber.refine((months) => months >= 1 && months <= 12, 'a number of months from 1 to 12'),
    upi_volume_crore_transactions_sum_of_months: cellNumber,
    official_volume_crore_transactions: cellNumberOrUnknown,
  })
  .transform((row) => ({
    fiscalYear: row.fiscal_year,
    months: row.months_summed,
    croreSummed: row.upi_volume_crore_transactions_sum_of_months,
    croreOfficial: row.official_volume_crore_transactions,
  }));

export type UpiYear = z.output<typeof upiYearSchema>;
