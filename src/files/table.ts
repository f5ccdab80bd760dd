import { parse } from 'csv-parse/sync';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** A CSV file as checked records; `lines[i]` is the line in the file of `rows[i]`. */
export interface Table<Row> {
  file: string;
  rows: Row[];
  lines: number[];
  problems: Problem[];
}

/**
 * Check a CSV file row by row against a schema. Every cell reaches the schema as text (or `undefined` where it is
 * empty), so that an unknown stays unknown. Rows that do not fit are left out and reported; nothing is thrown.
 */
export function readTable<S extends z.ZodType>(file: string, text: string, schema: S): Table<z.output<S>> {
  const table: Table<z.output<S>> = { file, rows: [], lines: [], problems: [] };
  for (const { line, cells } of parseCells(file, text, table.problems)) {
    const result = schema.safeParse(cells);
    if (result.success) {
      table.rows.push(result.data);
      table.lines.push(line);
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0] ?? 'row');
      table.problems.push({ file, line, field: column, found: JSON.stringify(cells[column] ?? 'nothing'), write: issue.message });
    }
  }
  return table;
}

type Cells = Record<string, string | undefined>;

function parseCells(file: string, text: string, problems: Problem[]): { line: number; cells: Cells }[] {
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
    });
    return records.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cell === '' ? undefined : cell])),
    }));
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    problems.push({
      file,
      line: lines ?? 0,
      field: 'file',
      found: message,
      write: 'a CSV file whose rows all have as many cells as its first line',
    });
    return [];
  }
}
