import type { z } from 'astro/zod';
import type { Files } from '../../files/files.ts';
import type { Problem } from '../../files/problem.ts';
import { readTable, type Table } from '../../files/table.ts';

/** Where all facts stand; a table's path starts below it. */
export const dataFolder = 'content/data';

/** One file of facts: where it stands, what a row says, and what tells one row from another. */
export interface FactTable<Row> {
  path: string;
  schema: z.ZodType<Row>;
  key: (row: Row) => string;
  /** What the rows must be together, besides each having a key of its own. */
  check?: (table: Table<Row>) => Problem[];
  /** Of which release a row is, from its cells, for example `2025`; the file's is the newest. */
  release?: (cells: Readonly<Record<string, string>>) => string | undefined;
}

/** Declare a table; the schema says what a row is. */
export function factTable<Row>(own: FactTable<Row>): FactTable<Row> {
  return own;
}

/** The rows of a table that fit; what does not is told in `problems`. A table without rows is one problem, not one for each row missed. */
export function readFactTable<Row>(files: Files, { path, schema, key, check }: FactTable<Row>): Table<Row> {
  const file = `${dataFolder}/${path}`;
  const text = files.text(file);
  if (text === undefined) return empty(file, 'nothing', 'this file; src/facts/read.ts reads it');
  const table = readTable(file, text, schema);
  if (table.rows.length === 0 && table.problems.length === 0)
    return empty(file, 'no rows', 'one line with the names of the columns, and the rows below it');
  return { ...table, problems: [...table.problems, ...(check?.(table) ?? []), ...duplicates(table, key)] };
}

function empty<Row>(file: string, found: string, write: string): Table<Row> {
  return { file, rows: [], lines: [], cells: [], problems: [{ file, line: 0, field: 'file', found, write }] };
}

function duplicates<Row>({ file, rows, lines }: Table<Row>, keyOf: (row: Row) => string): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    const line = lines[index]!;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, line);
      return [];
    }
    return [{ file, line, field: 'row', found: `"${key}" a second time`, write: `one row for it; the first is line ${before}` }];
  });
}
