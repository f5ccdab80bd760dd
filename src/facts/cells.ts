import { z } from 'astro/zod';

const plainNumber = /^-?\d+(\.\d+)?$/;

/** A number in a CSV cell: digits only, without commas or signs of currency. */
export const cellNumber = z
  .string({ error: 'a number; this column may not be empty' })
  .regex(plainNumber, 'a number without commas or units, for example 25500')
  .transform(Number);

/** The same, where the publisher may have left a blank: `undefined` is unknown, never 0. */
export const cellNumberOrUnknown = z
  .string()
  .regex(plainNumber, 'a number without commas or units, for example 25500, or nothing if the publisher gives none')
  .transform(Number)
  .optional();

/** The code of an occupation in the United States. */
export const socCode = z.string().regex(/^\d\d-\d{4}$/, 'a SOC code, for example 13-2011');

/** Whether the known values never fall; unknown ones are passed over. */
export function isRising(values: readonly (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.every((value, index) => index === 0 || value >= known[index - 1]!);
}
