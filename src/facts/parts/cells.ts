import { z } from 'astro/zod';

const plainNumber = /^-?\d{1,15}(\.\d{1,10})?$/;

/** What a cell counts, and between which amounts it can be true: a slip of the decimal point or the unit lands outside. */
interface Quantity {
  /** In the plural, for example `dollars a year`. */
  unit: string;
  from: number;
  to: number;
}

/** A number in a CSV cell: digits only, without commas or signs of currency, and of a plausible size. */
export function amount({ unit, from, to }: Quantity) {
  return z
    .string({ error: `a number of ${unit}; this column may not be empty` })
    .regex(plainNumber, { error: 'a number without commas or units, for example 25500', abort: true })
    .transform(Number)
    .refine((value) => value >= from && value <= to, { error: `${unit} from ${from} to ${to}`, abort: true });
}

/** The same, where the publisher may have left a blank: `undefined` is unknown, never 0. */
export function amountOrUnknown({ unit, from, to }: Quantity) {
  return z
    .string()
    .regex(plainNumber, {
      error: 'a number without commas or units, for example 25500, or nothing if the publisher gives none',
      abort: true,
    })
    .transform(Number)
    .refine((value) => value >= from && value <= to, {
      error: `${unit} from ${from} to ${to}, or nothing if the publisher gives none`,
      abort: true,
    })
    .optional();
}

export const dollarsAYear: Quantity = { unit: 'dollars a year', from: 10_000, to: 1_000_000 };
export const rupeesAMonth: Quantity = { unit: 'rupees a month', from: 1000, to: 1_000_000 };

/** A year, whole. */
export const wholeYear = z
  .string({ error: 'a year, for example 2025; this column may not be empty' })
  .regex(/^(199\d|20\d\d)$/, 'a whole year, for example 2025')
  .transform(Number);

const months = 'the months that are counted, for example 2023-07 to 2024-06';

/** From which month to which a survey counted. */
export const monthsCell = z.string({ error: months }).regex(/^\d{4}-\d\d to \d{4}-\d\d$/, months);

/** The code of an occupation in the United States. */
export const socCode = z.string({ error: 'a SOC code, for example 13-2011' }).regex(/^\d\d-\d{4}$/, 'a SOC code, for example 13-2011');

/** The code of an occupation group in India. */
export const ncoCode = z
  .string({ error: 'an NCO-2015 group of three digits, for example 122' })
  .regex(/^\d{3}$/, 'an NCO-2015 group of three digits, for example 122');

/** Whether the known values never fall; unknown ones are passed over. */
export function isRising(values: readonly (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.every((value, index) => index === 0 || value >= known[index - 1]!);
}
