import { z } from 'astro/zod';
import { cellNumber, cellNumberOrUnknown } from '../cells.ts';
import { factTable } from '../table.ts';

/**
 * UPI payments of each Indian fiscal year (April to March), in crore (10 million) transactions.
 * A year that has no row here is not known; the first row need not be the first year of UPI.
 */
export const upi = factTable({
  path: 'india/upi_by_fiscal_year.csv',
  schema: z
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
    })),
  key: ({ fiscalYear }) => fiscalYear,
});

export type UpiYear = z.output<typeof upi.schema>;
