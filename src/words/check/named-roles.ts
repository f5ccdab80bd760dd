import type { Problem } from '../../files/problem.ts';
import type { FileContext } from './context.ts';
import { nearest } from './nearest.ts';

/** The roles that a row or a difference names as showing it are roles that there are. */
export function checkNamedRoles(
  data: object | undefined,
  lines: Readonly<Record<string, number>>,
  { file, roles }: Pick<FileContext, 'file' | 'roles'>,
): Problem[] {
  const named: readonly string[] = data && 'roles' in data && Array.isArray(data.roles) ? data.roles : [];
  return named.flatMap((id, index) => {
    if (roles.has(id)) return [];
    const field = `roles.${index}`;
    return [{ file, line: lines[field] ?? 0, field, found: id, write: `a role that there is, perhaps ${nearest(id, roles).join(' or ')}` }];
  });
}
