import { beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read.ts';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';

const disk = filesOnDisk('.');
const real = Object.fromEntries(listDeep(disk, 'content/data').map((file) => [file, disk.text(file)!]));

/** The real files, one of them changed: a wrong cell is best told from right ones. */
let texts: Record<string, string>;
beforeEach(() => {
  texts = { ...real };
});

function change(file: string, edit: (lines: string[]) => string[]): void {
  const path = `content/data/${file}`;
  texts[path] = edit(texts[path]!.split('\n')).join('\n');
}

function remove(file: string): void {
  delete texts[`content/data/${file}`];
}

function problems(): string[] {
  return readFacts(filesInMemory(texts)).problems.map(
    ({ file, line, field, found, write }) => `${file}:${line} ${field} | ${found} | ${write}`,
  );
}

describe(readFacts, () => {
  it('finds nothing wrong in the real facts', () => {
    expect(problems()).toEqual([]);
  });

  it('refuses a number with a comma, at its line', () => {
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first.replace('78660', '"78,660"'), ...rest]);
    expect(problems()).toContain(
      'content/data/us/oews-latest.csv:2 annual_median | "78,660" | a number without commas or units, for example 25500',
    );
  });

  it('refuses a median outside its percentiles', () => {
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first.replace(',78660,', ',178660,'), ...rest]);
    expect(problems()[0]).toBe(
      'content/data/us/oews-latest.csv:2 annual_median | "178660" | percentiles that rise: p10, p25, median, p75, p90, none below the one before it',
    );
  });

  it('refuses a key that stands twice, and says where the first is', () => {
    change('roles.csv', (lines) => [...lines.slice(0, 3), lines[1]!, ...lines.slice(3)]);
    expect(problems()).toEqual([
      'content/data/roles.csv:4 row | "securities-sales-agent" a second time | one row for it; the first is line 2',
    ]);
  });

  it('refuses a year that stands twice for one role, and two releases in one file', () => {
    change('us/oews-history.csv', (lines) => [...lines.slice(0, 2), lines[1]!, ...lines.slice(2)]);
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [
      head,
      first,
      rest[0]!.replace(',2025,', ',2024,'),
      ...rest.slice(1),
    ]);
    expect(problems()).toEqual([
      'content/data/us/oews-latest.csv:3 year | 2024 | 2025, as in the first row: one release a file',
      'content/data/us/oews-history.csv:3 row | "41-3031 2001" a second time | one row for it; the first is line 2',
    ]);
  });

  it('refuses a role without pay', () => {
    change('roles.csv', ([head = '', first = '', ...rest]) => [head, first.replace('41-3031', '99-9999'), ...rest]);
    expect(problems()[0]).toBe(
      'content/data/roles.csv:2 soc_code | 99-9999 (securities-sales-agent) | a code that has a row in content/data/us/oews-latest.csv',
    );
  });

  it('refuses a rating off its scale, a share above 100 and a side that there is not', () => {
    change('us/onet-context.csv', ([head = '', first = '', ...rest]) => [head, first.replace('4.69', '5.69'), ...rest]);
    change('india/bank_staff_shares.csv', ([head = '', first = '', ...rest]) => [head, first.replace('48.7', '148.7'), ...rest]);
    change('roles.csv', ([head = '', first = '', ...rest]) => [head, first.replace(',front,', ',side,'), ...rest]);
    expect(problems()).toEqual([
      'content/data/roles.csv:2 office | "side" | front, middle or back',
      'content/data/us/onet-context.csv:2 value | "5.69" | a rating from 1 to 5',
      'content/data/india/bank_staff_shares.csv:2 share_of_employees_pct | "148.7" | a percentage from 0 to 100',
    ]);
  });

  it('gives each group its median of the next year, and leaves open what nobody knows', () => {
    change('india/plfs_2025_all_workers.csv', ([head = '', first = '', , ...rest]) => [head, first, ...rest]);
    const { plfsGroups } = readFacts(filesInMemory(texts)).facts;
    expect(plfsGroups.slice(0, 3).map(({ ncoCode, medianNextYear }) => [ncoCode, medianNextYear])).toEqual([
      ['122', 35000],
      ['121', undefined],
      ['243', 25000],
    ]);
  });

  it('refuses a division that is not of finance', () => {
    change('india/plfs_2023_24_finance_sector_occupations.csv', ([head = '', first = '', ...rest]) => [
      head,
      first.replace('64,', '47,'),
      ...rest,
    ]);
    expect(problems()).toEqual([
      'content/data/india/plfs_2023_24_finance_sector_occupations.csv:2 nic2008_division | "47" | a division of finance in NIC-2008: 64, 65 or 66',
    ]);
  });

  it('tells of a file that is missing, under its own name alone', () => {
    remove('india/upi_by_fiscal_year.csv');
    expect(problems()).toEqual(['content/data/india/upi_by_fiscal_year.csv:0 file | nothing | this file; src/facts/read.ts reads it']);
    remove('us/oews-latest.csv');
    expect(problems()).toEqual([
      'content/data/us/oews-latest.csv:0 file | nothing | this file; src/facts/read.ts reads it',
      'content/data/india/upi_by_fiscal_year.csv:0 file | nothing | this file; src/facts/read.ts reads it',
    ]);
  });

  it('tells of a row that has too few cells', () => {
    change('roles.csv', ([head = '', ...rest]) => [head, 'bank-teller,43-3071', ...rest]);
    expect(problems()[0]).toMatch(/^content\/data\/roles\.csv:2 file \| Invalid Record Length/);
  });

  it('tells of a table without rows once, not once for each role that it leaves without pay', () => {
    const told = ['content/data/us/oews-latest.csv:0 file | no rows | one line with the names of the columns, and the rows below it'];
    change('us/oews-latest.csv', ([head = '']) => [head]);
    expect(problems()).toEqual(told);
    change('us/oews-latest.csv', () => []);
    expect(problems()).toEqual(told);
  });

  it('waits with a role’s missing pay while a row of pay is refused: it may be that one', () => {
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first.replace(',78660,', ',,'), ...rest]);
    expect(problems()).toEqual(['content/data/us/oews-latest.csv:2 annual_median | "nothing" | a number; this column may not be empty']);
  });

  it('refuses a side for a group in which roles of either side are counted, in each table of groups', () => {
    const onASide = (lines: string[]) => lines.map((line) => line.replace(/^(.*\b332\b.*),mixed,/, '$1,front,'));
    change('india/plfs_front_back_by_rung.csv', onASide);
    change('india/plfs_2023_24_finance_sector_occupations.csv', onASide);
    expect(problems()).toEqual([
      expect.stringMatching(
        /plfs_front_back_by_rung\.csv:\d+ side_our_classification \| front, though roles of either side count in group 332: .+ \| mixed$/,
      ),
      ...Array(3).fill(
        expect.stringMatching(/plfs_2023_24_finance_sector_occupations\.csv:\d+ side_our_classification \| front, .+ \| mixed$/),
      ),
    ]);
  });

  it('refuses a group of India on a level that there is not, and a median outside its quartiles', () => {
    change('india/plfs_front_back_by_rung.csv', ([head = '', first = '', second = '', ...rest]) => [
      head,
      first.replace(',manager,', ',boss,'),
      second.replace(',45000,', ',65000,'),
      ...rest,
    ]);
    expect(problems()).toEqual([
      'content/data/india/plfs_front_back_by_rung.csv:2 rung_our_classification | "boss" | manager, professional, associate professional, clerical or sales',
      'content/data/india/plfs_front_back_by_rung.csv:3 median_monthly_earnings_2024_salaried_inr | "65000" | a median between its quartiles, p25 and p75',
    ]);
  });

  it('misses sources.yaml once, under its own name, and nothing that merely follows from it', () => {
    remove('sources.yaml');
    expect(problems()).toEqual(['content/data/sources.yaml:0 file | nothing | this file; content/README.md says what stands in it']);
  });

  it('tells what is wrong in sources.yaml, and only that', () => {
    change('sources.yaml', (lines) => lines.map((line) => line.replace('unit: percent', 'unit: parts')));
    expect(problems()).toEqual([
      expect.stringMatching(/^content\/data\/sources\.yaml:\d+ rbi-bank-staff\.unit \| parts \| one of: usd-a-year, /),
    ]);
  });
});
