import type { CompareTable } from './table.ts';

/** The table as CSV after RFC 4180, in UTF-8 with a byte order mark for Excel; what a spreadsheet would run as a formula is escaped. */
export function csvOf({ columns, rows }: CompareTable): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${[columns, ...rows.map(({ name, cells }) => [name, ...cells])].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
