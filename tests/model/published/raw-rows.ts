import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readFacts } from '../../../src/facts/read.ts';
import { filesOnDisk } from '../../../src/files/files.ts';

// What the site publishes is computed here a second time from the raw files by other code: lines are split by hand, numbers
// added in loops. Nothing uses d3, a schema or a reader of the site, except to fetch the results that are checked.

const root = join(import.meta.dirname, '../../..');

/** What the site has read, for the results that are checked. */
export const { facts, problems } = readFacts(filesOnDisk(root));

/** The cells of one CSV line; quotes may hold commas, and a quote inside quotes is written twice. */
function splitLine(line: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (isQuoted && letter === '"' && line[at + 1] === '"') {
      cells[cells.length - 1] += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

/** The rows of a file, each by its column names; every cell is the text that stands there. */
export function rawRows(path: string): Record<string, string>[] {
  const lines = readFileSync(join(root, 'content/data', path), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const [head, ...body] = lines.map(splitLine);
  return body.map((cells) => {
    expect(cells, `${path}: ${cells.join(',')}`).toHaveLength(head!.length);
    return Object.fromEntries(head!.map((name, at) => [name, cells[at]!]));
  });
}

/** Whether the notes of a figure say this, in English: then it must be true. Other words ask for another test, or for none. */
export function says(figure: string, sentence: string): boolean {
  return readFileSync(join(root, `content/en/figures/${figure}.mdx`), 'utf8').includes(sentence);
}

export function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function average(numbers: readonly number[]): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total / numbers.length;
}

const usPay = new Map(rawRows('us/oews-latest.csv').map((row) => [row.soc_code!, row]));

/** The roles with their pay in the United States. */
export const usRows = rawRows('roles.csv').map((role) => ({
  id: role.id!,
  side: role.office!,
  level: role.rung!.replace('associate professional', 'associate'),
  soc: role.soc_code!,
  nco: role.nco2015_code!,
  median: Number(usPay.get(role.soc_code!)!.annual_median),
  pay: usPay.get(role.soc_code!)!,
}));

/** What India's groups are paid a year later, where eight in ten or more of them earn a wage. */
const nextYear = new Map(
  rawRows('india/plfs_all_workers_next_year.csv')
    .filter((row) => Number(row.regular_wage_share_pct) >= 80)
    .map((row) => [row.nco2015_code!, Number(row.median_monthly_earnings_inr)]),
);

/** India's groups with their pay. */
export const indiaRows = rawRows('india/plfs_front_back_by_rung.csv').map((row) => ({
  code: row.nco2015_code!,
  title: row.nco2015_title!,
  side: row.side_our_classification!,
  level: row.rung_our_classification!.replace('associate professional', 'associate'),
  p25: Number(row.p25_monthly_earnings_salaried_inr),
  median: Number(row.median_monthly_earnings_salaried_inr),
  p75: Number(row.p75_monthly_earnings_salaried_inr),
  earners: Number(row.earners_in_sample),
  mean: Number(row.mean_monthly_earnings_salaried_inr),
  next: nextYear.get(row.nco2015_code!),
}));

/**
 * One number a role's SOC code for one O*NET element: that of 11-1011.00, else the mean over 11-1011.01 and on; for a
 * broad code (13-1020) the mean over its detailed codes (13-1021 …).
 */
export function ratingsOf(rows: readonly Record<string, string>[], element: string): Map<string, number> {
  const own = rows.filter((row) => row.element_id === element);
  const found = new Map<string, number>();
  const one = (soc: string): number | undefined => {
    const base = own.filter((row) => row.soc_code === `${soc}.00`);
    const all = base.length > 0 ? base : own.filter((row) => row.soc_code!.slice(0, 7) === soc);
    return all.length > 0 ? average(all.map((row) => Number(row.value))) : undefined;
  };
  for (const { soc } of usRows) {
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const parts = soc.endsWith('0') ? digits.map((digit) => one(soc.slice(0, 6) + digit)).filter((value) => value !== undefined) : [];
    const value = one(soc) ?? (parts.length > 0 ? average(parts) : undefined);
    if (value !== undefined) found.set(soc, value);
  }
  return found;
}
