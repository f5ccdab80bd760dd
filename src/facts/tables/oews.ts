import { z } from 'astro/zod';
import type { Problem } from '../../files/problem.ts';
import type { Table } from '../../files/table.ts';
import { amount, amountOrUnknown, dollarsAYear, isRising, socCode, wholeYear } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

const people = { unit: 'people', from: 100, to: 20_000_000 };

/**
 * US pay and employment of each occupation in the latest year, dollars a year.
 * Percentiles may be unknown, because the publisher leaves some out; a role whose code has no row here is refused.
 */
export const oews = factTable({
  path: 'us/oews-latest.csv',
  schema: z
    .object({
      soc_code: socCode,
      year: wholeYear,
      employment: amountOrUnknown(people),
      annual_p10: amountOrUnknown(dollarsAYear),
      annual_p25: amountOrUnknown(dollarsAYear),
      annual_median: amount(dollarsAYear),
      annual_p75: amountOrUnknown(dollarsAYear),
      annual_p90: amountOrUnknown(dollarsAYear),
      employment_prse_pct: amountOrUnknown({ unit: 'percent', from: 0, to: 50 }),
      mean_wage_prse_pct: amountOrUnknown({ unit: 'percent', from: 0, to: 50 }),
      source_id: z.string({ error: 'the id of the file that the row was read from; content/data/sources.yaml says whose it is' }),
    })
    .refine((row) => isRising([row.annual_p10, row.annual_p25, row.annual_median, row.annual_p75, row.annual_p90]), {
      path: ['annual_median'],
      error: 'percentiles that rise: p10, p25, median, p75, p90, none below the one before it',
    })
    .transform((row) => ({
      socCode: row.soc_code,
      year: row.year,
      employment: row.employment,
      p10: row.annual_p10,
      p25: row.annual_p25,
      median: row.annual_median,
      p75: row.annual_p75,
      p90: row.annual_p90,
      /** Relative standard errors in percent, of employment and of the mean pay; none is published for percentiles. */
      employmentError: row.employment_prse_pct,
      meanError: row.mean_wage_prse_pct,
    })),
  key: (row) => row.socCode,
  check: severalYears,
  release: ({ year }) => year,
});

export type OewsRow = z.output<typeof oews.schema>;

/** Where in a role's pay a figure is read: a percentile, or the median. */
export type PayPoint = Exclude<keyof OewsRow, 'socCode' | 'year' | 'employment' | 'employmentError' | 'meanError'>;

function severalYears({ file, rows, lines }: Table<{ year: number }>): Problem[] {
  const [first] = rows;
  return rows.flatMap(({ year }, index) =>
    year === first!.year
      ? []
      : [
          {
            file,
            line: lines[index]!,
            field: 'year',
            found: String(year),
            write: `${first!.year}, as in the first row: one release a file`,
          },
        ],
  );
}
