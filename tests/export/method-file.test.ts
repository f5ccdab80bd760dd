import { describe, expect, it } from 'vitest';
import { methodFile } from '../../src/export/method-file.ts';
import { methodTables, type MethodTable } from '../../src/site/addresses.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const take = (table?: MethodTable) => methodFile(table, inventLanguage(), { facts: world, address: new URL('https://tea.example') });

describe(methodFile, () => {
  it('is one of the tables', () => {
    const { body, type } = take('finance');
    expect(type).toBe('text/csv; charset=utf-8');
    const [headings, first] = String(body).split('\r\n');
    expect(headings).toBe('\uFEFFBank code,Bank,East code,Stall,Where,People (thousands)');
    expect(first).toBe('64,Tea bank,411,Stall 411,In the Cellar,700');
  });

  it('is what describes them all: each with its own sources', () => {
    const { body, type } = take();
    const { name, homepage, sources, resources } = JSON.parse(String(body));
    expect([type, name, homepage]).toEqual(['application/json', 'method-en', 'https://tea.example/en/method/#classification']);
    expect(resources.map((own: { name: string; path: string }) => [own.name, own.path])).toEqual(
      methodTables.map((table) => [table, `${table}-en.csv`]),
    );
    expect(resources.map((own: { sources?: { path: string }[] }) => own.sources?.map(({ path }) => path))).toEqual([
      ['https://tea.example/us/oews-latest'],
      ['https://tea.example/india/plfs_front_back_by_rung', 'https://tea.example/india/plfs_all_workers_next_year'],
      ['https://tea.example/india/plfs_finance_sector_occupations'],
      undefined,
    ]);
    expect(sources).toHaveLength(4);
  });
});
