/**
 * Rows of cells as text that a spreadsheet takes apart again: tabs between cells, a line a row.
 * White space inside a cell becomes one space, so that no cell breaks the grid.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t')).join('\n');
}
