import { z } from 'astro/zod';
import { cellNumber } from './numbers.ts';

/** One role and year of US pay and employment, 2001 to 2025; see content/data/sources.yaml, `oews-history`. */
export const oewsHistorySchema = z
  .object({
    soc_code: z.string().regex(/^\d\d-\d{4}$/, 'a SOC code, for example 13-2011'),
    year: cellNumber.refine((year) => Number.isInteger(year) && year >= 1990 && year <= 2100, 'a year, for example 2025'),
    employment: cellNumber.refine((people) => people > 0, 'a number of people above 0'),
    annual_mean: cellNumber,
    annual_median: cellNumber,
    source_soc_code: z.string().optional(),
    comparable: z.enum(['yes', 'caution', 'no'], { error: 'yes, caution or no' }),
  })
  .transform(({ soc_code, source_soc_code, annual_mean, annual_median, ...rest }) => ({ ...rest, socCode: soc_code, sourceCode: source_soc_code, mean: annual_mean, median: annual_median }));

export type OewsYear = z.output<typeof oewsHistorySchema>;
