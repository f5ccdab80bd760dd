import { z } from 'astro/zod';
import { amount } from '../parts/cells.ts';
import { factTable } from '../parts/fact-table.ts';

const categories = ['officers', 'clerks', 'subordinates', 'total'] as const;

/**
 * How many people of each kind India's banks employ, counted in single years. Two bank groups are in the file, and only
 * the counts of one date and group may be added or compared.
 */
export const bankStaff = factTable({
  path: 'india/bank_employees_by_category.csv',
  schema: z
    .object({
      as_on: z.string().regex(/^\d{4}(-\d\d-\d\d)?$/, 'a year, or a day, for example 2018-03-31'),
      bank_scope: z.string({ error: 'which banks are counted' }),
      staff_category: z.enum(categories, { error: categories.join(', ') }),
      employees_persons: amount({ unit: 'people', from: 10_000, to: 10_000_000 }),
    })
    .transform((row) => ({
      date: row.as_on,
      scope: row.bank_scope,
      category: row.staff_category,
      people: row.employees_persons,
    })),
  key: ({ date, scope, category }) => `${date} ${scope} ${category}`,
});

export type BankStaff = z.output<typeof bankStaff.schema>;
