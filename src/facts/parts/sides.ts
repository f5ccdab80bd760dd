import type { Problem } from '../../files/problem.ts';
import { sides } from '../../subject/office.ts';

/** Two sides are compared, so each has rows. */
export function missingSides(file: string, rows: readonly { office: string }[], column: string): Problem[] {
  if (rows.length === 0) return []; // told already
  return sides
    .filter((side) => !rows.some(({ office }) => office === side))
    .map((side) => ({ file, line: 0, field: column, found: `no row with ${side}`, write: 'rows of both sides, front and back' }));
}
