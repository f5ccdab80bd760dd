import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, tableOf } from '../../src/compare/table.ts';
import { clerk, format, host, names, say } from './tea-cards.ts';

describe(tableOf, () => {
  const table = tableOf([host, clerk], names, say, format);
  const row = (name: string) => table.rows.find((own) => own.name.startsWith(name))!;

  it('has a column a role and as many cells in each row', () => {
    expect(table.columns).toEqual(['aspect', 'Tea host', 'HR clerk']);
    expect(table.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('says figures as they are written, dollars and rupees apart', () => {
    expect(row('usPoint point=middle').cells).toEqual(['$40,000', '$60,000']);
    expect(row('indiaPoint point=middle').cells).toEqual(['₹12,000', '₹15,000']);
  });

  it('lists activities and skills with the largest differences first, each list under its name', () => {
    const rated = table.rows.filter(({ ratings }) => ratings).map(({ heading, name, cells }) => [heading, name, ...cells]);
    expect(rated).toEqual([
      [undefined, 'contact', '4.8', '2.0'],
      ['activities', 'Greet', '5.0', '1.0'],
      [undefined, 'Count', '1.0', '5.0'],
      [undefined, 'Pour', '5.0', '4.0'],
      ['skills', 'Chat', '4.0', '3.8'],
    ]);
  });

  it('says what is not known', () => {
    const { india: _, contact: __, ...less } = clerk;
    const unknown = tableOf([host, { ...less, pay: { median: 1 } }], names, say, format);
    expect(unknown.rows.filter(({ cells }) => cells[1] === 'unknown').map(({ name }) => name)).toEqual([
      'contact',
      'usPoint point=low',
      'usPoint point=lowQuarter',
      'usPoint point=highQuarter',
      'usPoint point=high',
      'indiaGroup',
      'indiaPoint point=lowQuarter',
      'indiaPoint point=middle',
      'indiaPoint point=highQuarter',
    ]);
  });

  it('becomes a CSV that a strict reader takes apart into the same cells, formulas made harmless', () => {
    const csv = csvOf(table);
    const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(table.columns);
    expect(data.slice(1)).toEqual(table.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.replace(/^=/, "'="))]));
    expect(csv.startsWith('\ufeff')).toBe(true);
  });
});
