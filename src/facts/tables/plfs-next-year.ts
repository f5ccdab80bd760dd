import { z } from 'astro/zod';
import { cellNumber } from '../cells.ts';
import { factTable } from '../table.ts';

/**
 * India's median pay in each occupation group a year later, rupees a month, by another hand: of all workers, the
 * self-employed and day labourers among them. It is no second point of a line, since the survey changed between the two.
 */
export const plfsNextYear = factTable({
  path: 'india/plfs_2025_all_workers.csv',
  schema: z
    .object({
      nco2015_code: z.string().regex(/^\d{3}$/, 'an NCO-2015 group of three digits, for example 122'),
      median_monthly_earnings_inr: cellNumber,
      regular_wage_share_pct: cellNumber,
    })
    .transform((row) => ({
      ncoCode: row.nco2015_code,
      /** `undefined` where fewer than 80 in 100 earn a wage: what the self-employed earn is no pay. */
      median: row.regular_wage_share_pct < 80 ? undefined : row.median_monthly_earnings_inr,
    })),
  key: ({ ncoCode }) => ncoCode,
});
