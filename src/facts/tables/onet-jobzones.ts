import { z } from 'astro/zod';
import { amount } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

/** How much preparation each occupation usually takes in the United States: O*NET's job zones, 1 (little) to 5 (extensive). */
export const onetJobZones = factTable({
  path: 'us/onet-jobzones.csv',
  schema: z
    .object({
      soc_code: z.string().regex(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code, for example 13-2011.00'),
      job_zone: amount({ unit: 'job zones', from: 1, to: 5 }).refine(Number.isInteger, 'a job zone, 1 to 5'),
    })
    .transform((row) => ({ socCode: row.soc_code.slice(0, 7), occupation: row.soc_code, zone: row.job_zone })),
  key: ({ occupation }) => occupation,
});

export type JobZone = z.output<typeof onetJobZones.schema>;
