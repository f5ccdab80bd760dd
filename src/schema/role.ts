import { z } from 'astro/zod';
import { kebabId } from './text.ts';

export const offices = ['front', 'middle', 'back'] as const;
export type Office = (typeof offices)[number];

/** One role: its codes in the statistics, and the office and rung that we put it in. */
export const roleSchema = z
  .object({
    id: kebabId(),
    soc_code: z.string().regex(/^\d\d-\d{4}$/, 'a SOC code, for example 13-2011'),
    office: z.enum(offices, { error: 'front, middle or back' }),
    rung: z.enum(['manager', 'professional', 'clerical', 'shop-floor'], { error: 'manager, professional, clerical or shop-floor' }),
    nco2015_code: z
      .string()
      .regex(/^\d{3}$/, 'an NCO-2015 group of three digits, or nothing')
      .optional(),
  })
  .transform(({ soc_code, nco2015_code, ...rest }) => ({ ...rest, socCode: soc_code, ncoCode: nco2015_code }));

export type Role = z.output<typeof roleSchema>;
