import { beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read.ts';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';

const disk = filesOnDisk('.');
const real = Object.fromEntries(listDeep(disk, 'content/data').map((file) => [file, disk.text(file)!]));

/** The real files, one of them changed: a wrong cell is best told from right ones. What stands in them is asked, not known. */
let texts: Record<string, string>;
beforeEach(() => {
  texts = { ...real };
});

function change(file: string, edit: (lines: string[]) => string[]): void {
  const path = `content/data/${file}`;
  texts[path] = edit(texts[path]!.trimEnd().split('\n')).join('\n');
}

/** The cells of a line; a quoted one may hold commas. */
const cellsOf = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);

/** What stands in a column of a line, the first being 2. */
function cell(file: string, column: string, line = 2): string {
  const lines = texts[`content/data/${file}`]!.split('\n');
  return cellsOf(lines[line - 1]!)[lines[0]!.split(',').indexOf(column)]!;
}

/** Every row of a file by its columns. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...rows] = texts[`content/data/${file}`]!.trimEnd().split('\n');
  return rows.map((row) => Object.fromEntries(cellsOf(row).map((own, at) => [head.split(',')[at]!, own])));
}

/** Put something else into a column of a line. */
function put(file: string, column: string, value: string, line = 2): void {
  change(file, (lines) => {
    const at = lines[0]!.split(',').indexOf(column);
    return lines.with(
      line - 1,
      cellsOf(lines[line - 1]!)
        .with(at, value)
        .join(','),
    );
  });
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
    put('us/oews-latest.csv', 'annual_median', '"78,660"');
    expect(problems()).toContain(
      'content/data/us/oews-latest.csv:2 annual_median | "78,660" | a number without commas or units, for example 25500',
    );
  });

  it('refuses a median outside its percentiles', () => {
    const above = String(Number(cell('us/oews-latest.csv', 'annual_p75')) + 1);
    put('us/oews-latest.csv', 'annual_median', above);
    expect(problems()[0]).toBe(
      `content/data/us/oews-latest.csv:2 annual_median | "${above}" | percentiles that rise: p10, p25, median, p75, p90, none below the one before it`,
    );
  });

  it('refuses a key that stands twice, and says where the first is', () => {
    change('roles.csv', (lines) => lines.toSpliced(3, 0, lines[1]!));
    expect(problems()).toEqual([
      `content/data/roles.csv:4 row | "${cell('roles.csv', 'id')}" a second time | one row for it; the first is line 2`,
    ]);
  });

  it('refuses a year that stands twice for one role, and two releases in one file', () => {
    const [code, year] = ['soc_code', 'year'].map((column) => cell('us/oews-history.csv', column));
    change('us/oews-history.csv', (lines) => lines.toSpliced(2, 0, lines[1]!));
    const release = cell('us/oews-latest.csv', 'year');
    const another = String(Number(release) - 1);
    put('us/oews-latest.csv', 'year', another, 3);
    expect(problems()).toEqual([
      `content/data/us/oews-latest.csv:3 year | ${another} | ${release}, as in the first row: one release a file`,
      `content/data/us/oews-history.csv:3 row | "${code} ${year}" a second time | one row for it; the first is line 2`,
    ]);
  });

  it('refuses a role without pay', () => {
    put('roles.csv', 'soc_code', '99-9999');
    expect(problems()[0]).toBe(
      `content/data/roles.csv:2 soc_code | 99-9999 (${cell('roles.csv', 'id')}) | a code that has a row in content/data/us/oews-latest.csv`,
    );
  });

  it('refuses a rating off its scale, a share above 100 and a side that there is not', () => {
    put('us/onet-context.csv', 'value', '5.69');
    put('india/bank_staff_shares.csv', 'share_of_employees_pct', '148.7');
    put('roles.csv', 'office', 'side');
    expect(problems()).toEqual([
      'content/data/roles.csv:2 office | "side" | front, middle or back',
      'content/data/us/onet-context.csv:2 value | "5.69" | a rating from 1 to 5',
      'content/data/india/bank_staff_shares.csv:2 share_of_employees_pct | "148.7" | percent from 1 to 99',
    ]);
  });

  it('gives each group its median of the next year, and leaves open what nobody knows', () => {
    const file = 'india/plfs_all_workers_next_year.csv';
    const [known, gone] = [2, 3].map((line) => cell(file, 'nco2015_code', line));
    const median = Number(cell(file, 'median_monthly_earnings_inr'));
    put(file, 'regular_wage_share_pct', '100');
    change(file, (lines) => lines.toSpliced(2, 1));
    const { plfsGroups } = readFacts(filesInMemory(texts)).facts;
    const next = (code: string | undefined) => plfsGroups.find(({ ncoCode }) => ncoCode === code)?.medianNextYear;
    expect([next(known), next(gone)]).toEqual([median, undefined]);
  });

  it('refuses a division that is not of finance', () => {
    put('india/plfs_finance_sector_occupations.csv', 'nic2008_division', '47');
    expect(problems()).toEqual([
      'content/data/india/plfs_finance_sector_occupations.csv:2 nic2008_division | "47" | a division of finance in NIC-2008: 64, 65 or 66',
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
    expect(problems()[0]).toMatch(/^content\/data\/roles\.csv:2 row \| 2 cells \| 7 cells, as the first line has/);
  });

  it('tells of a table without rows once, not once for each role that it leaves without pay', () => {
    const told = ['content/data/us/oews-latest.csv:0 file | no rows | one line with the names of the columns, and the rows below it'];
    change('us/oews-latest.csv', ([head = '']) => [head]);
    expect(problems()).toEqual(told);
    change('us/oews-latest.csv', () => []);
    expect(problems()).toEqual(told);
  });

  it('waits with a role’s missing pay while a row of pay is refused: it may be that one', () => {
    put('us/oews-latest.csv', 'annual_median', '');
    expect(problems()).toEqual([
      'content/data/us/oews-latest.csv:2 annual_median | "nothing" | a number of dollars a year; this column may not be empty',
    ]);
  });

  it('refuses a side for a group in which roles of either side are counted, in each table of groups', () => {
    // a group with roles of either side, and the lines on which the tables have it
    const sidesOf = Map.groupBy(rowsOf('roles.csv'), (row) => row.nco2015_code!);
    const [group] = [...sidesOf].find(
      ([code, rows]) => code !== '' && ['front', 'back'].every((side) => rows.some(({ office }) => office === side)),
    )!;
    const places = ['plfs_front_back_by_rung', 'plfs_finance_sector_occupations'].flatMap((name) =>
      rowsOf(`india/${name}.csv`).flatMap((row, at) => (row.nco2015_code === group ? [{ name, line: at + 2 }] : [])),
    );
    for (const { name, line } of places) put(`india/${name}.csv`, 'side_our_classification', 'front', line);
    expect(problems()).toEqual(
      places.map(({ name, line }) =>
        expect.stringMatching(
          new RegExp(
            `/${name}\\.csv:${line} side_our_classification \\| front, though roles of either side count in group ${group}: .+ \\| mixed$`,
          ),
        ),
      ),
    );
  });

  it('refuses a group of India on a level that there is not, and a median outside its quartiles', () => {
    const file = 'india/plfs_front_back_by_rung.csv';
    put(file, 'rung_our_classification', 'boss');
    const above = String(Number(cell(file, 'p75_monthly_earnings_salaried_inr', 3)) + 1);
    put(file, 'median_monthly_earnings_salaried_inr', above, 3);
    expect(problems()).toEqual([
      'content/data/india/plfs_front_back_by_rung.csv:2 rung_our_classification | "boss" | manager, professional, associate professional, clerical, shop-floor or sales',
      `content/data/india/plfs_front_back_by_rung.csv:3 median_monthly_earnings_salaried_inr | "${above}" | a median between its quartiles, p25 and p75`,
    ]);
  });

  it('misses sources.yaml once, under its own name, and nothing that merely follows from it', () => {
    remove('sources.yaml');
    expect(problems()).toEqual(['content/data/sources.yaml:0 file | nothing | this file; content/README.md says what stands in it']);
  });

  it('tells what is wrong in sources.yaml, and only that', () => {
    const source = /^([\w-]+):(?:\n .*)*?\n {2}unit: .*$/m.exec(texts['content/data/sources.yaml']!)!;
    texts['content/data/sources.yaml'] = texts['content/data/sources.yaml']!.replace(
      source[0],
      source[0].replace(/unit: .*$/, 'unit: parts'),
    );
    expect(problems()).toEqual([
      expect.stringMatching(new RegExp(`^content/data/sources\\.yaml:\\d+ ${source[1]}\\.unit \\| parts \\| one of: usd-a-year, `)),
    ]);
  });
});
