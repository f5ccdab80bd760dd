import { z } from 'astro/zod';
import { amount } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

/**
 * The share of one kind of staff among all people whom India's scheduled commercial banks employ.
 * Shares are known for single years only; what happened between them is unknown.
 */
export const bankStaffShares = factTable({
  path: 'india/bank_staff_shares.csv',
  schema: z
    .object({
      as_on: z.string().regex(/^\d{4}-03-31$/, 'the last day of a fiscal year, for example 2021-03-31'),
      staff_category: z.enum(['clerks', 'officers', 'clerks and subordinates'], {
        error: 'clerks, officers, or clerks and subordinates',
      }),
      share_of_employees_pct: amount({ unit: 'percent', from: 1, to: 99 }),
      precision: z.string({ error: 'how exact the figure is, for example as reported' }),
    })
    .transform((row) => ({
      year: Number(row.as_on.slice(0, 4)),
      category: row.staff_category,
      share: row.share_of_employees_pct,
      // a share that its source gives in words ("nearly 35%") is not a measured one
      isApproximate: /^"|nearly|more than/.test(row.precision),
    })),
  key: ({ year, category }) => `${year} ${category}`,
  check: ({ file, rows }) => {
    const clerks = rows.filter(({ category }) => category === 'clerks').length;
    if (rows.length === 0 || clerks >= 2) return [];
    return [
      {
        file,
        line: 0,
        field: 'staff_category',
        found: `${clerks} rows of clerks`,
        write: 'clerks of two years at least: their share is followed',
      },
    ];
  },
});

export type BankStaffShare = z.output<typeof bankStaffShares.schema>;
