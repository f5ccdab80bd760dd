import type { FigureTable } from '../../src/figures/figure.ts';

/** A table as a reader sees it: its headings, then a line a row. */
export function readRows({ columns, rows }: FigureTable): string[] {
  return [columns.join(' | '), ...rows.map((row) => row.map(({ text }) => text).join(' | '))];
}

/** What a spreadsheet gets: the cells' values, without the words of the first columns. */
export function numbersOf({ rows }: FigureTable): (number | undefined)[][] {
  return rows.map((row) => row.flatMap(({ value }) => (typeof value === 'string' ? [] : [value])));
}

/** What files say of the numbers of a table, row by row; a cell without more to say is left out. */
export const statusesOf = ({ rows }: FigureTable): string[] =>
  rows.flatMap((row) => row.flatMap(({ status }) => (status ? `${row[0]!.text}: ${status}` : [])));
