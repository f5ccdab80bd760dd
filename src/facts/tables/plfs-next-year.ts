import { z } from 'astro/zod';
import { amount, monthsCell, ncoCode, rupeesAMonth } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

/**
 * India's median pay in each occupation group a year later, rupees a month, by another hand: of all workers, the
 * self-employed and day labourers among them. It is no second point of a line, since the survey changed between the two.
 */
export const plfsNextYear = factTable({
  path: 'india/plfs_all_workers_next_year.csv',
  schema: z
    .object({
      nco2015_code: ncoCode,
      reference_period: monthsCell,
      median_monthly_earnings_inr: amount(rupeesAMonth),
      regular_wage_share_pct: amount({ unit: 'percent', from: 0, to: 100 }),
    })
    .transform((row) => ({
      ncoCode: row.nco2015_code,
      /** `undefined` where fewer than 80 in 100 earn a wage: what the self-employed earn is no pay. */
      median: row.regular_wage_share_pct < 80 ? undefined : row.median_monthly_earnings_inr,
      /** Of all who work in the group, 0 to 1. */
      salariedShare: row.regular_wage_share_pct / 100,
    })),
  key: ({ ncoCode: code }) => code,
  release: ({ reference_period: months }) => months?.slice(-7, -3),
});
