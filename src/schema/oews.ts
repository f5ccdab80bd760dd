import { z } from 'astro/zod';
import { cellNumber, cellNumberOrUnknown } from './numbers.ts';

/** US pay and employment of one occupation in one year. Percentiles may be unknown: the publisher leaves some out. */
export const oewsSchema = z
  .object({
    soc_code: z.string().regex(/^\d\d-\d{4}$/, 'a SOC code, for example 13-2011'),
    year: cellNumber,
    employment: cellNumberOrUnknown,
    annual_p10: cellNumberOrUnknown,
    annual_p25: cellNumberOrUnknown,
    annual_median: cellNumber,
    annual_p75: cellNumberOrUnknown,
    annual_p90: cellNumberOrUnknown,
    source_id: z.string({ error: 'the id of the file that the row was read from; content/data/sources.yaml says whose it is' }),
  })
  .refine(
    (row) => isRising([row.annual_p10, row.annual_p25, row.annual_median, row.annual_p75, row.annual_p90]),
    { path: ['annual_median'], error: 'percentiles that rise: p10, p25, median, p75, p90, none below the one before it' },
  )
  .transform((row) => ({
    socCode: row.soc_code,
    year: row.year,
    employment: row.employment,
    p10: row.annual_p10,
    p25: row.annual_p25,
    median: row.annual_median,
    p75: row.annual_p75,
    p90: row.annual_p90,
  }));

export type OewsRow = z.output<typeof oewsSchema>;

/** Whether the known values never fall; unknown ones are passed over. */
export function isRising(values: readonly (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.every((value, index) => index === 0 || value >= known[index - 1]!);
}
