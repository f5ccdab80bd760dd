import type { Problem } from '../../files/problem.ts';
import type { FileContext } from './context.ts';
import { nearest } from './nearest.ts';

/** The roles that a row or a difference names as showing it are roles that there are. */
export function checkNamedRoles(
  data: unknown,
  lines: Readonly<Record<string, number>>,
  { file, roles }: Pick<FileContext, 'file' | 'roles'>,
): Problem[] {
  return namedRoles(data).flatMap((id, index) => {
    if (roles.has(id)) return [];
    const field = `roles.${index}`;
    return [{ file, line: lines[field] ?? 0, field, found: id, write: `a role that there is, perhaps ${nearest(id, roles).join(' or ')}` }];
  });
}

/** The roles that the fields of a file name: `{ roles: ['accountant'] } // => ['accountant']`. */
export function namedRoles(data: unknown): readonly string[] {
  return typeof data === 'object' && data && 'roles' in data && Array.isArray(data.roles) ? data.roles : [];
}
