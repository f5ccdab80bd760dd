import { z } from 'astro/zod';
import { amount, isRising, ncoCode, rupeesAMonth } from '../parts/cells.ts';
import { levelCell } from '../parts/level-cell.ts';
import { missingSides } from '../parts/sides.ts';
import { factTable } from '../parts/fact-table.ts';

const reliability = z
  .string({ error: 'good, usable or weak, with the number of earners' })
  .transform((text) => text.split(' ')[0])
  .pipe(
    z.enum(['good', 'usable', 'weak'], {
      error: 'good, usable or weak, with the number of earners, for example weak (50-99 earners)',
    }),
  );

/**
 * Pay of the salaried workers of each occupation group in India, rupees a month, with the office and level we put it in.
 * A group that has no row here was not looked at.
 */
export const plfsGroups = factTable({
  path: 'india/plfs_front_back_by_rung.csv',
  schema: z
    .object({
      nco2015_code: ncoCode,
      side_our_classification: z.enum(['front', 'back', 'mixed'], { error: 'front, back or mixed' }),
      rung_our_classification: levelCell(['manager', 'professional', 'associate professional', 'clerical', 'sales']),
      median_monthly_earnings_salaried_inr: amount(rupeesAMonth),
      mean_monthly_earnings_salaried_inr: amount(rupeesAMonth),
      p25_monthly_earnings_salaried_inr: amount(rupeesAMonth),
      p75_monthly_earnings_salaried_inr: amount(rupeesAMonth),
      earners_in_sample: amount({ unit: 'people in the sample', from: 1, to: 1_000_000 }),
      reliability: reliability,
    })
    .transform((row) => ({
      ncoCode: row.nco2015_code,
      office: row.side_our_classification,
      level: row.rung_our_classification,
      p25: row.p25_monthly_earnings_salaried_inr,
      median: row.median_monthly_earnings_salaried_inr,
      p75: row.p75_monthly_earnings_salaried_inr,
      mean: row.mean_monthly_earnings_salaried_inr,
      earners: row.earners_in_sample,
      reliability: row.reliability,
    }))
    .refine(({ p25, median, p75 }) => isRising([p25, median, p75]), {
      path: ['median_monthly_earnings_salaried_inr'],
      error: 'a median between its quartiles, p25 and p75',
    }),
  key: ({ ncoCode: code }) => code,
  check: ({ file, rows }) => missingSides(file, rows, 'side_our_classification'),
});

export type PlfsGroup = z.output<typeof plfsGroups.schema> & {
  /** Of all workers, the self-employed among them; `undefined` is unknown. */
  medianNextYear: number | undefined;
};
