import { z } from 'astro/zod';
import { cellNumber, socCode } from '../cells.ts';
import { factTable } from '../table.ts';

/**
 * US pay and employment of each role, year by year.
 * A year that no row has is a hole in the data; a role that is not comparable in every year is left out of a comparison over time.
 */
export const oewsHistory = factTable({
  path: 'us/oews-history.csv',
  schema: z
    .object({
      soc_code: socCode,
      year: cellNumber.refine((year) => Number.isInteger(year) && year >= 1990 && year <= 2100, 'a year, for example 2025'),
      employment: cellNumber.refine((people) => people > 0, 'a number of people above 0'),
      annual_mean: cellNumber,
      annual_median: cellNumber,
      source_soc_code: z.string().optional(),
      comparable: z.enum(['yes', 'caution', 'no'], { error: 'yes, caution or no' }),
    })
    .transform((row) => ({
      socCode: row.soc_code,
      year: row.year,
      employment: row.employment,
      mean: row.annual_mean,
      median: row.annual_median,
      sourceCode: row.source_soc_code,
      comparable: row.comparable,
    })),
  // Predecessors of one code may share a year, but only one row of it may be comparable.
  key: (row) => `${row.socCode} ${row.year} ${row.comparable === 'no' ? row.sourceCode : ''}`.trim(),
});

export type OewsYear = z.output<typeof oewsHistory.schema>;
