import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/export/csv.ts';
import { number, words, type Table } from '../../src/figures/figure.ts';

const plain = (value: number) => `about ${value}`;
const table: Table = {
  caption: 'Tea',
  columns: ['Who', 'Cups, a day', 'Change'],
  rows: [
    [words('कमला'), number(1234567.5, plain, ''), number(-2.5, plain, '')],
    [words('She said "tea"'), number(undefined, plain, 'nobody counted'), number(0, plain, '')],
  ],
};

describe(tableToCsv, () => {
  it('begins with a byte order mark, ends its lines as spreadsheets do, and gives plain numbers', () => {
    expect(tableToCsv(table, ['A headline', 'From the Tea Office'])).toBe(
      [
        '\uFEFFWho,"Cups, a day",Change',
        'कमला,1234567.5,-2.5', // a number below 0 stays one
        '"She said ""tea""",,0', // unknown is empty, and never 0
        '',
        'A headline',
        'From the Tea Office',
        '',
      ].join('\r\n'),
    );
  });

  it('has as many cells in each row as headings, until the notes', () => {
    const rows: string[][] = parse(tableToCsv(table, ['A note']), { bom: true, relax_column_count: true, skip_empty_lines: true });
    expect(rows.map(({ length }) => length)).toEqual([3, 3, 3, 1]);
  });

  it.each(['=1+1', '+cups', '-cups', '@cups', '\tcups'])('lets no spreadsheet run %j', (formula) => {
    const unsafe: Table = { caption: '', columns: [formula], rows: [[words(formula)]] };
    expect(parse(tableToCsv(unsafe, [formula]), { bom: true, skip_empty_lines: true })).toEqual(Array(3).fill([`'${formula}`]));
  });
});
