import { z } from 'astro/zod';
import type { Problem } from '../../files/problem.ts';
import type { Table } from '../../files/table.ts';
import { cellNumber } from '../cells.ts';
import { factTable } from '../table.ts';

/** Where people work in a finance firm, in the order of the room: front, the jobs on the counter, back; the rest stands apart. */
export const financeOfficeNames = ['front', 'mixed', 'back', 'other'] as const;

/** How many people work in each office of India's finance firms, in thousands. All four are one whole, so none may be missing. */
export const financeOffices = factTable({
  path: 'india/plfs_2023_24_finance_sector_front_back.csv',
  schema: z
    .object({
      side_our_classification: z.enum(financeOfficeNames, { error: 'front, back, mixed or other' }),
      employed_persons_thousand: cellNumber,
      share_pct: cellNumber,
    })
    .transform((row) => ({ office: row.side_our_classification, thousands: row.employed_persons_thousand, share: row.share_pct })),
  key: ({ office }) => office,
  check: missingOffices,
});

export type FinanceOffice = z.output<typeof financeOffices.schema>;

function missingOffices({ file, rows, problems }: Table<{ office: string }>): Problem[] {
  if (problems.length > 0) return []; // the row may be there, and be refused
  return financeOfficeNames
    .filter((name) => !rows.some(({ office }) => office === name))
    .map((name) => ({ file, line: 0, field: 'side_our_classification', found: 'nothing', write: `a row for "${name}"` }));
}
