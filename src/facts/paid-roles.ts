import type { Problem } from '../files/problem.ts';
import type { Table } from '../files/table.ts';
import type { OewsRow } from './tables/oews.ts';
import type { Role } from './tables/roles.ts';

/** A role with what is known of its pay in the United States. */
export type PaidRole = Role & { pay: OewsRow };

/** Give each role its pay; a role without pay is left out and told, unless rows of pay were refused: its own may be one of them. */
export function joinPay(roles: Table<Role>, pay: Table<OewsRow>): { roles: PaidRole[]; problems: Problem[] } {
  const bySoc = new Map(pay.rows.map((row) => [row.socCode, row]));
  const problems: Problem[] = [];
  const paid = roles.rows.flatMap((role, index) => {
    const own = bySoc.get(role.socCode);
    if (own) return [{ ...role, pay: own }];
    const found = `${role.socCode} (${role.id})`;
    problems.push({ file: roles.file, line: roles.lines[index]!, field: 'soc_code', found, write: `a code that has a row in ${pay.file}` });
    return [];
  });
  return { roles: paid, problems: pay.problems.length > 0 ? [] : problems };
}
