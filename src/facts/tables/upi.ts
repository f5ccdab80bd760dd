import { z } from 'astro/zod';
import { amount, amountOrUnknown } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

const fiscalYear = 'a fiscal year, for example 2024-25';
const crore = { unit: 'crore payments', from: 0.01, to: 1_000_000 };

/**
 * UPI payments of each Indian fiscal year (April to March), in crore (10 million) transactions.
 * A year that has no row here is not known; the first row need not be the first year of UPI.
 */
export const upi = factTable({
  path: 'india/upi_by_fiscal_year.csv',
  schema: z
    .object({
      fiscal_year: z.string({ error: fiscalYear }).refine(isFiscalYear, fiscalYear),
      months_summed: amount({ unit: 'months', from: 1, to: 12 }).refine(Number.isInteger, 'whole months'),
      upi_volume_crore_transactions_sum_of_months: amount(crore),
      official_volume_crore_transactions: amountOrUnknown(crore),
    })
    .transform((row) => ({
      fiscalYear: row.fiscal_year,
      months: row.months_summed,
      croreSummed: row.upi_volume_crore_transactions_sum_of_months,
      croreOfficial: row.official_volume_crore_transactions,
    })),
  key: ({ fiscalYear: year }) => year,
  release: ({ fiscal_year: year }) => year,
});

export type UpiYear = z.output<typeof upi.schema>;

/** 2024-25 is one; 2024-26 and 24-25 are none. */
function isFiscalYear(text: string): boolean {
  const [, first, last] = /^(20\d\d)-(\d\d)$/.exec(text) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(last);
}
