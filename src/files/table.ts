import { parse } from 'csv-parse/sync';
import { distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** A CSV file as checked records; `lines[i]` is the line in the file of `rows[i]`, `cells[i]` what stands there. */
export interface Table<Row> {
  file: string;
  rows: Row[];
  lines: number[];
  cells: Readonly<Record<string, string>>[];
  problems: Problem[];
}

/**
 * Check a CSV file row by row against a schema, whose fields are the columns that it must have, in any order and among
 * others. Every cell reaches the schema as text (or `undefined` where it is empty), so that an unknown stays unknown.
 * Rows that do not fit are left out and reported; nothing is thrown.
 */
export function readTable<S extends z.ZodType>(file: string, text: string, schema: S): Table<z.output<S>> {
  const table: Table<z.output<S>> = { file, rows: [], lines: [], cells: [], problems: [] };
  const [head, ...records] = parseRecords(file, text, table.problems);
  if (!head) return table;
  table.problems.push(...checkHead(file, head, columnsOf(schema)));
  if (table.problems.length > 0) return table;
  const wrong: Problem[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== head.cells.length) {
      const write = `${count(head.cells.length)}, as the first line has; a cell with a comma goes into straight double quotes`;
      wrong.push({ file, line, field: 'row', found: count(cells.length), write });
      continue;
    }
    const record = Object.fromEntries(head.cells.map((column, index) => [column, cells[index]!]));
    const result = schema.safeParse(Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')));
    if (result.success) {
      table.rows.push(result.data);
      table.lines.push(line);
      table.cells.push(record);
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0] ?? 'row');
      wrong.push({ file, line, field: column, found: JSON.stringify(record[column] || 'nothing'), write: issue.message });
    }
  }
  table.problems.push(...shortened(wrong));
  return table;
}

interface Line {
  line: number;
  cells: string[];
}

function parseRecords(file: string, text: string, problems: Problem[]): Line[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true, // each row that is too long or too short is told by itself
    });
    // with `info` csv-parse gives each record its line, which its types do not say
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    const write = 'a cell with a comma or a quotation mark in straight double quotes, each mark inside it twice: "say ""tea"""';
    const line = oddQuotes(text, lines ?? 0);
    problems.push({ file, line, field: 'file', found: text.split(/\r?\n/)[line - 1] ?? message, write });
    return [];
  }
}

/** The first line up to this one that opens a quotation and does not close it: from there on the cells are lost. */
function oddQuotes(text: string, last: number): number {
  const lines = text.split(/\r?\n/).slice(0, last);
  const odd = lines.findIndex((line) => (line.match(/"/g) ?? []).length % 2 === 1);
  return odd >= 0 ? odd + 1 : last;
}

/** The names that a schema reads, whatever it makes of them afterwards. */
function columnsOf(schema: z.ZodType): string[] {
  const { def } = schema as z.ZodType & { def: { type: string; in?: z.ZodType; shape?: object } };
  if (def.in) return columnsOf(def.in);
  return Object.keys(def.shape ?? {});
}

/** Each column that is read is there once, under its own name. */
function checkHead(file: string, { line, cells }: Line, columns: readonly string[]): Problem[] {
  const unread = cells.filter((name) => !columns.includes(name));
  const problem = (found: string, write: string): Problem => ({ file, line, field: 'columns', found, write });
  return [
    ...columns
      .filter((column) => !cells.includes(column))
      .map((column) => problem(nearestTo(column, unread) ?? `no ${column}`, `a column ${column}; the first line names the columns`)),
    ...columns
      .filter((column) => cells.indexOf(column) !== cells.lastIndexOf(column))
      .map((column) => problem(`${column} twice`, 'it once')),
  ];
}

/** A name that was probably meant to be this one. */
function nearestTo(column: string, names: readonly string[]): string | undefined {
  const [nearest] = names.toSorted((a, b) => distance(a, column) - distance(b, column));
  return nearest !== undefined && distance(nearest, column) * 3 <= column.length ? nearest : undefined;
}

/** One slip in a column of a thousand rows is told at its first rows. */
function shortened(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ field, write }) => `${field} ${write}`).values()].flatMap((alike) =>
    alike.length <= most
      ? alike
      : alike
          .slice(0, most)
          .map((own, index) => (index < most - 1 ? own : { ...own, found: `${own.found}, and so in ${alike.length - most} more lines` })),
  );
}

const most = 4;

function count(cells: number): string {
  return `${cells} cell${cells === 1 ? '' : 's'}`;
}
