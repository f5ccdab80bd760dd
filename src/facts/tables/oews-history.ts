import { z } from 'astro/zod';
import { group } from 'd3-array';
import type { Problem } from '../../files/problem.ts';
import type { Table } from '../../files/table.ts';
import { amount, dollarsAYear, socCode, wholeYear } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

/**
 * US pay and employment of each role, year by year.
 * A year that no row has is a hole in the data; a role that is not comparable in every year is left out of a comparison over time.
 */
export const oewsHistory = factTable({
  path: 'us/oews-history.csv',
  schema: z
    .object({
      soc_code: socCode,
      year: wholeYear,
      employment: amount({ unit: 'people', from: 100, to: 20_000_000 }),
      annual_mean: amount(dollarsAYear),
      annual_median: amount(dollarsAYear),
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
  check: (table) => [...halfRelease(table), ...leaps(table)],
  release: ({ year }) => year,
});

export type OewsYear = z.output<typeof oewsHistory.schema>;

interface PaidYear {
  socCode: string;
  year: number;
  mean: number;
  median: number;
  comparable: 'yes' | 'caution' | 'no';
}

/** A release has every occupation: with a newest year in which some are missing, nobody could be followed to the end. */
function halfRelease({ file, rows, lines }: Table<PaidYear>): Problem[] {
  const byYear = group(rows, ({ year }) => year);
  const [before, newest] = [...byYear.keys()].sort((a, b) => a - b).slice(-2);
  if (before === undefined || newest === undefined) return [];
  const codesOf = (year: number) => new Set(byYear.get(year)!.map(({ socCode: code }) => code));
  const missing = [...codesOf(before).difference(codesOf(newest))];
  if (missing.length === 0) return [];
  const line = lines[rows.findIndex((row) => row.year === newest)]!;
  const found = `${newest} without ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''}`;
  const write = `a row of ${newest} for every code that ${before} has, or none of ${newest} until all are there`;
  return [{ file, line, field: 'year', found, write }];
}

/** Pay neither doubles nor halves from one year to the next in which it is known. */
function leaps({ file, rows, lines }: Table<PaidYear>): Problem[] {
  const placed = rows.map((row, index) => ({ ...row, line: lines[index]! })).filter(({ comparable }) => comparable === 'yes');
  return [...group(placed, ({ socCode: code }) => code).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.year - b.year);
    return inOrder.slice(1).flatMap((row, index) =>
      (['median', 'mean'] as const).flatMap((which): Problem[] => {
        const [now, before] = [row[which], inOrder[index]![which]];
        if (now < before * 2 && now > before / 2) return [];
        const write = `pay less than double and more than half of that of ${inOrder[index]!.year}, ${before}; or mend that`;
        return [{ file, line: row.line, field: `annual_${which}`, found: String(now), write }];
      }),
    );
  });
}
