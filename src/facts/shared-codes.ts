import type { Problem } from '../files/problem.ts';
import type { Table } from '../files/table.ts';
import type { OewsYear } from './tables/oews-history.ts';
import type { OewsRow } from './tables/oews.ts';
import type { Role } from './tables/roles.ts';

/**
 * A code that no role has, and that is one slip away from a role that has lost its own, is misspelt: without this the
 * role would be missing from a chart, and nobody would see it. Other codes that no role has may stand in a table. A
 * broad code, which ends in 0, has its detailed codes.
 */
export function checkCodes(roles: Table<Role>, table: Table<{ socCode: string }>): Problem[] {
  const measured = new Set(table.rows.map(({ socCode }) => socCode));
  const isMeasured = (code: string) =>
    measured.has(code) || (code.endsWith('0') && [...measured].some((own) => own.startsWith(code.slice(0, -1))));
  const without = roles.rows.filter(({ socCode }) => !isMeasured(socCode)).map(({ socCode }) => socCode);
  const own = new Set(roles.rows.map(({ socCode }) => socCode));
  return [...measured].flatMap((code): Problem[] => {
    const meant = own.has(code) ? [] : without.filter((other) => slipsBetween(other, code) === 1);
    if (meant.length === 0) return [];
    const line = table.lines[table.rows.findIndex(({ socCode }) => socCode === code)]!;
    return [{ file: table.file, line, field: 'soc_code', found: `${code}, which no role has`, write: meant.join(' or ') }];
  });
}

/** Signs in which two codes of one length differ; two that are swapped count as one. */
function slipsBetween(a: string, b: string): number {
  const wrong = [...a].map((sign, index) => (sign === b[index] ? -1 : index)).filter((index) => index >= 0);
  const [first = 0, second = 0] = wrong;
  const isSwapped = wrong.length === 2 && a[first] === b[second] && a[second] === b[first];
  return isSwapped ? 1 : wrong.length;
}

/** A year that both tables have is one release: the same medians stand in it. */
export function checkSameYear(pay: Table<OewsRow>, history: Table<OewsYear>): Problem[] {
  const medians = new Map(history.rows.map(({ socCode, year, median }) => [`${socCode} ${year}`, median]));
  return pay.rows.flatMap(({ socCode, year, median }, index) => {
    const before = medians.get(`${socCode} ${year}`);
    if (before === undefined || before === median) return [];
    const write = `${before}, as ${history.file} has it for ${year}; or mend that`;
    return [{ file: pay.file, line: pay.lines[index]!, field: 'annual_median', found: String(median), write }];
  });
}
