import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/export/csv.ts';
import type { FlatTable } from '../../src/export/flat-table.ts';

const column = (heading: string) => ({ heading, type: 'string', description: undefined }) as const;
const table: FlatTable = {
  columns: ['Who', 'Cups, a day', 'Change'].map(column),
  rows: [
    ['कमला', 1234567.5, -2.5],
    ['She said "tea"', undefined, 0],
  ],
};

describe(tableToCsv, () => {
  it('begins with a byte order mark, ends its lines as RFC 4180 says, and gives plain numbers', () => {
    expect(tableToCsv(table)).toBe(
      [
        '\uFEFFWho,"Cups, a day",Change',
        'कमला,1234567.5,-2.5', // a number below 0 stays one
        '"She said ""tea""",,0', // unknown is empty, and never 0
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+cups', '-cups', '@cups', '\tcups'])('lets no spreadsheet run %j', (formula) => {
    const unsafe: FlatTable = { columns: [column(formula)], rows: [[formula]] };
    expect(parse(tableToCsv(unsafe), { bom: true })).toEqual(Array(2).fill([`'${formula}`]));
  });
});
