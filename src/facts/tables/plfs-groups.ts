import { z } from 'astro/zod';
import type { Level } from '../../subject/level.ts';
import { cellNumber, isRising } from '../cells.ts';
import { factTable } from '../table.ts';

const levels = {
  manager: 'manager',
  professional: 'professional',
  'associate professional': 'associate',
  clerical: 'clerical',
  sales: 'sales',
} as const satisfies Record<string, Level>;

const level = z
  .enum(['manager', 'professional', 'associate professional', 'clerical', 'sales'], {
    error: 'manager, professional, associate professional, clerical or sales',
  })
  .transform((name) => levels[name]);

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
      nco2015_code: z.string().regex(/^\d{3}$/, 'an NCO-2015 group of three digits, for example 122'),
      side_our_classification: z.enum(['front', 'back', 'mixed'], { error: 'front, back or mixed' }),
      rung_our_classification: level,
      median_monthly_earnings_2024_salaried_inr: cellNumber,
      mean_monthly_earnings_2024_salaried_inr: cellNumber,
      p25_monthly_earnings_2024_salaried_inr: cellNumber,
      p75_monthly_earnings_2024_salaried_inr: cellNumber,
      earners_in_sample_2024: cellNumber,
      reliability_2024: reliability,
    })
    .transform((row) => ({
      ncoCode: row.nco2015_code,
      office: row.side_our_classification,
      level: row.rung_our_classification,
      p25: row.p25_monthly_earnings_2024_salaried_inr,
      median: row.median_monthly_earnings_2024_salaried_inr,
      p75: row.p75_monthly_earnings_2024_salaried_inr,
      mean: row.mean_monthly_earnings_2024_salaried_inr,
      earners: row.earners_in_sample_2024,
      reliability: row.reliability_2024,
    }))
    .refine(({ p25, median, p75 }) => isRising([p25, median, p75]), {
      path: ['median_monthly_earnings_2024_salaried_inr'],
      error: 'a median between its quartiles, p25 and p75',
    }),
  key: ({ ncoCode }) => ncoCode,
});

export type PlfsGroup = z.output<typeof plfsGroups.schema> & {
  /** Of all workers, the self-employed among them; `undefined` is unknown. */
  medianNextYear: number | undefined;
};
