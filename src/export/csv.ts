import { stringify } from 'csv-stringify/sync';
import type { Table } from '../figures/figure.ts';

/**
 * A figure's table as CSV that opens right in a spreadsheet: UTF-8 with a byte order mark, since Excel takes
 * Hindi for Latin-1 without one; plain numbers under headings with units; the source in the lines below.
 * Cells that a spreadsheet would run as a formula are escaped.
 */
export function tableToCsv({ columns, rows }: Table, notes: readonly string[]): string {
  const cells = rows.map((row) => row.map(({ value }) => value ?? ''));
  return stringify([columns, ...cells, [], ...notes.map((note) => [note])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
