import { z } from 'astro/zod';
import { cellNumber } from './numbers.ts';
import { isRising } from './oews.ts';

const reliability = z
  .string({ error: 'good, usable or weak, with the number of earners' })
  .transform((text) => text.split(' ')[0])
  .pipe(z.enum(['good', 'usable', 'weak'], { error: 'good, usable or weak, with the number of earners, for example weak (50-99 earners)' }));

/** Pay of the salaried workers of one occupation group in India, rupees a month, with the side and rung we put it in. */
export const plfsGroupSchema = z
  .object({
    nco2015_code: z.string().regex(/^\d{3}$/, 'an NCO-2015 group of three digits, for example 122'),
    side_our_classification: z.enum(['front', 'back', 'mixed'], { error: 'front, back or mixed' }),
    rung_our_classification: z.enum(['manager', 'professional', 'associate professional', 'clerical', 'sales'], {
      error: 'manager, professional, associate professional, clerical or sales',
    }),
    median_monthly_earnings_2024_salaried_inr: cellNumber,
    p25_monthly_earnings_2024_salaried_inr: cellNumber,
    p75_monthly_earnings_2024_salaried_inr: cellNumber,
    earners_in_sample_2024: cellNumber,
    reliability_2024: reliability,
  })
  .refine(
    (row) => isRising([row.p25_monthly_earnings_2024_salaried_inr, row.median_monthly_earnings_2024_salaried_inr, row.p75_monthly_earnings_2024_salaried_inr]),
    { path: ['median_monthly_earnings_2024_salaried_inr'], error: 'a median between its quartiles, p25 and p75' },
  )
  .transform((row) => ({
    ncoCode: row.nco2015_code,
    side: row.side_our_classification,
    rung: row.rung_our_classification === 'associate professional' ? ('associate' as const) : row.rung_our_classification,
    p25: row.p25_monthly_earnings_2024_salaried_inr,
    median: row.median_monthly_earnings_2024_salaried_inr,
    p75: row.p75_monthly_earnings_2024_salaried_inr,
    earners: row.earners_in_sample_2024,
    reliability: row.reliability_2024,
  }));

export type PlfsGroup = z.output<typeof plfsGroupSchema>;
