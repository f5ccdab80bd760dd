import { z } from 'astro/zod';
import { amount, monthsCell, ncoCode } from '../parts/cells.ts';
import { missingSides } from '../parts/sides.ts';
import { factTable } from '../parts/fact-table.ts';

/** Where people work in a finance firm, in the order of the room: front, the jobs on the counter, back; the rest stands apart. */
export const financeOfficeNames = ['front', 'mixed', 'back', 'other'] as const;
export type FinanceOfficeName = (typeof financeOfficeNames)[number];

/** What counts as finance: divisions 64 to 66 of NIC-2008. */
const financeDivisions = ['64', '65', '66'] as const;

/**
 * How many people work in each occupation group of each division of finance in India, in thousands, with the office that
 * we put the group in. A group that has no row in a division was not met there.
 */
export const financeOccupations = factTable({
  path: 'india/plfs_finance_sector_occupations.csv',
  schema: z
    .object({
      nic2008_division: z.enum(financeDivisions, { error: 'a division of finance in NIC-2008: 64, 65 or 66' }),
      nco2015_code: ncoCode,
      side_our_classification: z.enum(financeOfficeNames, { error: 'front, back, mixed or other' }),
      reference_period: monthsCell,
      employed_persons_thousand: amount({ unit: 'thousands of people', from: 0, to: 5000 }),
    })
    .transform((row) => ({
      division: row.nic2008_division,
      ncoCode: row.nco2015_code,
      office: row.side_our_classification,
      thousands: row.employed_persons_thousand,
    })),
  key: ({ division, ncoCode: code }) => `${division} ${code}`,
  check: ({ file, rows }) => missingSides(file, rows, 'side_our_classification'),
  release: ({ reference_period: months }) => months?.slice(-7, -3),
});

export type FinanceOccupation = z.output<typeof financeOccupations.schema>;
