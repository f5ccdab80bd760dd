import { describe, expect, it } from 'vitest';
import { checkSourcedFiles } from '../../src/read/sourced-files.ts';

const source = { publisher: 'P', dataset: 'D', release: 'R', url: 'https://tea.example/', licence: 'L', read: '2026-11-23' };
const real = ['us/oews-latest.csv', 'us/oews-history.csv', 'us/onet-context.csv', 'us/onet-activities.csv', 'india/bank_staff_shares.csv', 'india/plfs_2023_24_finance_sector_front_back.csv', 'india/plfs_front_back_by_rung.csv', 'india/upi_by_fiscal_year.csv'];

describe(checkSourcedFiles, () => {
  it('finds a file without a source, a source without its file and a unit that is not declared', () => {
    const found = checkSourcedFiles('.', { tea: { ...source, files: [...real.slice(1), 'us/tea.csv'], unit: 'percent' }, cups: { ...source, files: [real[0]!] } });
    expect(found.map(({ file, field, found: what }) => `${file} ${field}: ${what}`)).toEqual(['content/data/sources.yaml tea.files: us/tea.csv', 'content/data/sources.yaml cups.unit: nothing']);
    const missing = checkSourcedFiles('.', { tea: { ...source, files: real.slice(1), unit: 'percent' } });
    expect(missing.map(({ file, write }) => `${file}: ${write}`)).toEqual(['content/data/us/oews-latest.csv: "us/oews-latest.csv" under "files" of its source in content/data/sources.yaml']);
  });
});
