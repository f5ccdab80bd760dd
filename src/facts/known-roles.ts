import type { Problem } from '../files/problem.ts';
import type { Table } from '../files/table.ts';
import type { RoleDependence } from './tables/role-dependences.ts';
import type { RolePair } from './tables/role-pairs.ts';
import type { Role } from './tables/roles.ts';

/** Both roles of a dependence are roles of ours, and stand on two sides of the counter. */
export function checkDependences(roles: Table<Role>, dependences: Table<RoleDependence>): Problem[] {
  const byId = new Map(roles.rows.map((role) => [role.id, role]));
  return dependences.rows.flatMap(({ role, dependsOn }, index) => {
    const problem = (field: string, found: string, write: string) => ({
      file: dependences.file,
      line: dependences.lines[index]!,
      field,
      found,
      write,
    });
    const unknown = [
      ...(byId.has(role) ? [] : [problem('role', role, unknownRole(roles))]),
      ...(byId.has(dependsOn) ? [] : [problem('depends_on', dependsOn, unknownRole(roles))]),
    ];
    if (unknown.length > 0) return unknown;
    const { office } = byId.get(role)!;
    if (office !== byId.get(dependsOn)!.office) return [];
    return [problem('depends_on', `${dependsOn}, in the ${office} office as ${role} is`, 'a role on another side of the counter')];
  });
}

/** Both roles of a pair are roles of ours, and not one and the same. */
export function checkPairs(roles: Table<Role>, pairs: Table<RolePair>): Problem[] {
  const ids = new Set(roles.rows.map(({ id }) => id));
  return pairs.rows.flatMap(({ role, other }, index) => {
    const problem = (field: string, found: string, write: string) => ({ file: pairs.file, line: pairs.lines[index]!, field, found, write });
    if (role === other) return [problem('other', other, 'another role than the first')];
    return [
      ...(ids.has(role) ? [] : [problem('role', role, unknownRole(roles))]),
      ...(ids.has(other) ? [] : [problem('other', other, unknownRole(roles))]),
    ];
  });
}

function unknownRole({ file }: Table<Role>): string {
  return `the id of a role in ${file}`;
}
