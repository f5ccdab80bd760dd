import { z } from 'astro/zod';
import type { Level } from '../../subject/level.ts';

const others: Readonly<Record<string, Level>> = { 'associate professional': 'associate' };

/** The level of a role or a group, by the names that the tables have for it; each table has some of the levels. */
export function levelCell<const Name extends 'associate professional' | Exclude<Level, 'associate'>>(names: readonly [Name, ...Name[]]) {
  const [last, ...before] = names.toReversed();
  return z.enum(names, { error: `${before.toReversed().join(', ')} or ${last}` }).transform((name) => others[name] ?? (name as Level));
}
