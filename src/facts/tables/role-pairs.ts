import { z } from 'astro/zod';
import { kebabId } from '../../files/text.ts';
import { factTable } from '../parts/fact-table.ts';

/** Two roles that people often take for each other, or choose between: each pair has a comparison of its own. In the order in which they are offered. */
export const rolePairs = factTable({
  path: 'role-pairs.csv',
  schema: z.object({ role: kebabId(), other: kebabId() }).transform(({ role, other }) => ({ id: `${role}-and-${other}`, role, other })),
  // the same two the other way round are the same pair
  key: ({ role, other }) => [role, other].sort().join(' '),
});

export type RolePair = z.output<typeof rolePairs.schema>;
