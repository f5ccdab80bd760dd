import type { Problem } from '../files/problem.ts';
import type { Table } from '../files/table.ts';
import { sides } from '../subject/office.ts';
import type { Role } from './tables/roles.ts';

/** An occupation group in which roles of either side are counted holds work of both kinds: it stands on neither. */
export function checkMixedGroups(roles: Table<Role>, groups: Table<{ ncoCode: string; office: string }>): Problem[] {
  return groups.rows.flatMap(({ ncoCode, office }, index) => {
    const within = roles.rows.filter((role) => role.ncoCode === ncoCode);
    const isMixed = sides.every((side) => within.some((role) => role.office === side));
    if (!isMixed || office === 'mixed') return [];
    const found = `${office}, though roles of either side count in group ${ncoCode}: ${within.map(({ id }) => id).join(', ')}`;
    return [{ file: groups.file, line: groups.lines[index]!, field: 'side_our_classification', found, write: 'mixed' }];
  });
}
