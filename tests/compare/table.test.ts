import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, csvOf } from '../../src/compare/csv.ts';
import { tableOf } from '../../src/compare/table.ts';
import { clerk, format, host, names, say } from './tea-cards.ts';

describe(tableOf, () => {
  const both = () => tableOf([host, clerk], names, say, format);

  it('has a column a role and as many cells in each row', () => {
    const table = both();
    expect(table.columns).toEqual(['aspect', 'Tea host', 'HR clerk']);
    expect(table.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('says words and figures as they are written, dollars and rupees apart', () => {
    expect(
      both()
        .rows.filter(({ figures }) => figures?.unit !== 'rating')
        .map(({ name, cells }) => [name, ...cells]),
    ).toEqual([
      ['office', 'office.front', 'office.back'],
      ['level', 'level.clerical', 'level.clerical'],
      ['does', 'Pours.', '=Counts, and "sums".'],
      ['why', 'Guests come.', 'Guests come.'],
      ['preparation', 'zone.some', 'zone.range from=zone.medium to=zone.considerable'],
      ['usPoint point=low', '$20,000', '$40,000'],
      ['usPoint point=lowQuarter', '$30,000', '$50,000'],
      ['usPoint point=middle', '$40,000', '$60,000'],
      ['usPoint point=highQuarter', '$50,000', '$70,000'],
      ['usPoint point=high', '$80,000', '$90,000'],
      ['jobs', '4,000', '4,000'],
      ['indiaGroup', 'Stalls', 'Cellars'],
      ['indiaPoint point=lowQuarter', '₹9,000', '₹10,000'],
      ['indiaPoint point=middle', '₹12,000', '₹15,000'],
      ['indiaPoint point=highQuarter', '₹15,000', '₹22,000'],
    ]);
  });

  it('lists activities and skills with the largest differences first, each list under its name', () => {
    const rated = both()
      .rows.filter(({ figures }) => figures?.unit === 'rating')
      .map(({ heading, name, cells }) => [heading, name, ...cells]);
    expect(rated).toEqual([
      [undefined, 'contact', '4.8', '2.0'],
      ['activities', 'Greet', '5.0', '1.0'],
      [undefined, 'Count', '1.0', '5.0'],
      [undefined, 'Pour', '5.0', '4.0'],
      ['skills', 'Chat', '4.0', '3.8'],
    ]);
  });

  it('lists six of each at most', () => {
    const seven = { ...names, activities: [...'abcdefg'], skills: [...'hijklmn'] };
    const rated = (value: number) => ({ activities: Array<number>(7).fill(value), skills: Array<number>(7).fill(value) });
    const { rows } = tableOf(
      [
        { ...host, ...rated(1) },
        { ...clerk, ...rated(2) },
      ],
      seven,
      say,
      format,
    );
    expect(rows.slice(-12).map(({ name }) => name)).toEqual([...'abcdefhijklm']);
  });

  it('says what is not known', () => {
    const { india: _, contact: __, jobs: ___, preparation: ____, ...less } = clerk;
    const unknown = tableOf([host, { ...less, pay: { median: 1 } }], names, say, format);
    expect(unknown.rows.filter(({ cells }) => cells[1] === 'unknown').map(({ name }) => name)).toEqual([
      'preparation',
      'contact',
      'usPoint point=low',
      'usPoint point=lowQuarter',
      'usPoint point=highQuarter',
      'usPoint point=high',
      'jobs',
      'indiaGroup',
      'indiaPoint point=lowQuarter',
      'indiaPoint point=middle',
      'indiaPoint point=highQuarter',
    ]);
  });

  it('tells of the country of its readers first', () => {
    const { rows } = tableOf([host, clerk], { ...names, countries: ['IN', 'US'] }, say, format);
    const order = rows.map(({ name }) => name);
    expect(order.indexOf('indiaGroup')).toBeLessThan(order.indexOf('usPoint point=low'));
  });
});

describe(csvOf, () => {
  const written = csvOf([host, clerk], tableOf([host, clerk], names, say, format), names, say);
  const { data, errors } = Papa.parse<string[]>(written.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const row = (name: string) => data.find(([own]) => own === name);

  it('is read by a strict reader, every row as wide as the heads, formulas made harmless', () => {
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(['aspect', 'unit', 'country', 'release', 'source', 'Tea host', 'HR clerk']);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([7]));
    expect(row('does')).toEqual(['does', '', '', '', 'ours', 'Pours.', `'=Counts, and "sums".`]);
    expect(written.startsWith('\ufeff')).toBe(true);
  });

  it('has numbers as numbers, each with its unit, country, time and source with its terms', () => {
    expect(row('usPoint point=middle')).toEqual([
      ...['usPoint point=middle', 'unit.dollars', 'country.US', '2025', 'Office of pay, freely (https://tea.example)'],
      ...['40000', '60000'],
    ]);
    expect(row('indiaPoint point=middle')!.slice(1, 4)).toEqual(['unit.rupees', 'country.IN', '2025']);
    expect(row('contact')!.slice(5)).toEqual(['4.8', '2']);
    expect(row('jobs')!.slice(5)).toEqual(['4000', '4000']);
  });

  it('leaves a number empty that is not known', () => {
    const { jobs: _, ...less } = clerk;
    const some = csvOf([host, less], tableOf([host, less], names, say, format), names, say);
    expect(some).toMatch(/^jobs,.*,4000,\r$/m);
  });
});

describe(csv, () => {
  it('quotes what would break a row, and ends each', () => {
    expect(csv([['Tea', 'a,b', 'say "tea"', 'two\nlines', 'old\rlines', 'plain; text', -1]])).toBe(
      '\ufeffTea,"a,b","say ""tea""","two\nlines","old\rlines",plain; text,-1\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM', '\tTea', '\rTea'])('makes the formula %j harmless', (formula) => {
    expect(csv([[formula]])).toContain(`'${formula}`);
  });

  it('leaves such a sign inside a cell alone', () => {
    expect(csv([['Tea', 'a=b', '1-2']])).toContain('Tea,a=b,1-2');
  });
});
