import { z } from 'astro/zod';
import { amount } from './cells.ts';

const element = 'the id of an O*NET element, for example 4.A.4.a.6';

/** How one O*NET occupation is rated on one element, on a scale from 1 to 5. */
export const onetRatingSchema = z
  .object({
    soc_code: z.string().regex(/^\d\d-\d{4}(\.\d\d)?$/, 'an O*NET-SOC code, for example 13-2011.00'),
    element_id: z.string({ error: element }).regex(/^\d(\.[A-Za-z0-9]+)+$/, element),
    scale_id: z.enum(['CX', 'IM'], { error: 'CX (context) or IM (importance); both run from 1 to 5' }),
    value: amount({ unit: 'a rating', from: 1, to: 5 }),
    onet_version: z
      .string({ error: 'the version of O*NET, for example 29.2' })
      .regex(/^\d+\.\d+$/, 'the version of O*NET, for example 29.2'),
  })
  .transform((row) => ({ socCode: row.soc_code.slice(0, 7), occupation: row.soc_code, element: row.element_id, value: row.value }));

export type OnetRating = z.output<typeof onetRatingSchema>;

/** An occupation is rated once on each element. */
export function ratingKey({ occupation, element }: OnetRating): string {
  return `${occupation} ${element}`;
}
