import { z } from 'astro/zod';
import { kebabId } from '../../files/text.ts';
import { offices } from '../../subject/office.ts';
import { ncoCode, socCode } from '../parts/cells.ts';
import { levelCell } from '../parts/level-cell.ts';
import { missingSides } from '../parts/sides.ts';
import { factTable } from '../parts/fact-table.ts';

/**
 * The roles, with their codes in the statistics and the office and level that we put them in.
 * A role that has no row here is not spoken of; one without an NCO code is not looked for in India.
 */
export const roles = factTable({
  path: 'roles.csv',
  schema: z
    .object({
      id: kebabId(),
      soc_code: socCode,
      office: z.enum(offices, { error: 'front, middle or back' }),
      rung: levelCell(['manager', 'professional', 'associate professional', 'clerical', 'shop-floor']),
      nco2015_code: ncoCode.optional(),
    })
    .transform((row) => ({ id: row.id, socCode: row.soc_code, office: row.office, level: row.rung, ncoCode: row.nco2015_code })),
  key: ({ id }) => id,
  check: ({ file, rows }) => missingSides(file, rows, 'office'),
});

export type Role = z.output<typeof roles.schema>;
