import { z } from 'astro/zod';
import { kebabId } from '../../files/text.ts';
import { factTable } from '../parts/fact-table.ts';

/** Whose work a role waits for, across the counter. Ours, as the offices and levels of roles.csv are. */
export const roleDependences = factTable({
  path: 'role-dependences.csv',
  schema: z.object({ role: kebabId(), depends_on: kebabId() }).transform(({ role, depends_on: dependsOn }) => ({ role, dependsOn })),
  key: ({ role, dependsOn }) => `${role} ${dependsOn}`,
});

export type RoleDependence = z.output<typeof roleDependences.schema>;
