import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../src/read/facts.ts';

/** The real files, one of them changed: a wrong cell is best told from right ones. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync('content/data', join(root, 'content/data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, edit: (lines: string[]) => string[]): void {
  const path = join(root, 'content/data', file);
  writeFileSync(path, edit(readFileSync(path, 'utf8').split('\n')).join('\n'));
}
const problems = () => readFacts(root).problems.map(({ file, line, field, found, write }) => `${file}:${line} ${field} | ${found} | ${write}`);

describe(readFacts, () => {
  it('finds nothing wrong in the real facts', () => {
    expect(problems()).toEqual([]);
  });

  it('refuses a number with a comma, at its line', () => {
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first.replace('78660', '"78,660"'), ...rest]);
    expect(problems()).toContain('content/data/us/oews-latest.csv:2 annual_median | "78,660" | a number without commas or units, for example 25500');
  });

  it('refuses a median outside its percentiles', () => {
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first.replace(',78660,', ',178660,'), ...rest]);
    expect(problems()[0]).toBe('content/data/us/oews-latest.csv:2 annual_median | "178660" | percentiles that rise: p10, p25, median, p75, p90, none below the one before it');
  });

  it('refuses a key that stands twice, and says where the first is', () => {
    change('roles.csv', (lines) => [...lines.slice(0, 3), lines[1]!, ...lines.slice(3)]);
    expect(problems()).toEqual(['content/data/roles.csv:4 row | "securities-sales-agent" a second time | one row for it; the first is line 2']);
  });

  it('refuses a year that stands twice for one role, and two releases in one file', () => {
    change('us/oews-history.csv', (lines) => [...lines.slice(0, 2), lines[1]!, ...lines.slice(2)]);
    change('us/oews-latest.csv', ([head = '', first = '', ...rest]) => [head, first, rest[0]!.replace(',2025,', ',2024,'), ...rest.slice(1)]);
    expect(problems()).toEqual([
      'content/data/us/oews-latest.csv:3 year | 2024 | 2025, as in the first row: one release a file',
      'content/data/us/oews-history.csv:3 row | "41-3031 2001" a second time | one row for it; the first is line 2',
    ]);
  });

  it('refuses a role without pay', () => {
    change('roles.csv', ([head = '', first = '', ...rest]) => [head, first.replace('41-3031', '99-9999'), ...rest]);
    expect(problems()[0]).toBe('content/data/roles.csv:2 soc_code | 99-9999 (securities-sales-agent) | a code that has a row in content/data/us/oews-latest.csv');
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

  it('tells of a file that is missing, and of a row that has too few cells', () => {
    rmSync(join(root, 'content/data/india/upi_by_fiscal_year.csv'));
    change('roles.csv', ([head = '', ...rest]) => [head, 'bank-teller,43-3071', ...rest]);
    const found = problems();
    expect(found).toContain('content/data/india/upi_by_fiscal_year.csv:0 file | nothing | this file; src/read/facts.ts reads it');
    expect(found[0]).toMatch(/^content\/data\/roles\.csv:2 file \| Invalid Record Length/);
  });
});
