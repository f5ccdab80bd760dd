import { stringify } from 'csv-stringify/sync';
import type { FlatTable } from './flat-table.ts';

/**
 * A table as CSV after RFC 4180: one line of headings, then rows as wide as it, and nothing else; what there is to say of
 * it stands in its data package. UTF-8 with a byte order mark, since Excel takes Hindi for Latin-1 without one. Cells
 * that a spreadsheet would run as a formula are escaped.
 */
export function tableToCsv({ columns, rows }: FlatTable): string {
  return stringify([columns.map(({ heading }) => heading), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
