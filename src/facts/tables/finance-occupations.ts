import { z } from 'astro/zod';
import { cellNumber } from '../cells.ts';
import { factTable } from '../table.ts';

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
  path: 'india/plfs_2023_24_finance_sector_occupations.csv',
  schema: z
    .object({
      nic2008_division: z.enum(financeDivisions, { error: 'a division of finance in NIC-2008: 64, 65 or 66' }),
      nco2015_code: z.string().regex(/^\d{3}$/, 'an NCO-2015 group of three digits, for example 122'),
      side_our_classification: z.enum(financeOfficeNames, { error: 'front, back, mixed or other' }),
      employed_persons_thousand: cellNumber,
    })
    .transform((row) => ({
      division: row.nic2008_division,
      ncoCode: row.nco2015_code,
      office: row.side_our_classification,
      thousands: row.employed_persons_thousand,
    })),
  key: ({ division, ncoCode }) => `${division} ${ncoCode}`,
});

export type FinanceOccupation = z.output<typeof financeOccupations.schema>;
