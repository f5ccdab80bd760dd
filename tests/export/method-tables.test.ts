import { describe, expect, it } from 'vitest';
import { methodTable } from '../../src/export/method-tables.ts';
import type { MethodTable } from '../../src/site/addresses.ts';
import type { Language } from '../../src/words/language.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const language = inventLanguage();
/** Heading and value of each cell of one row. */
const rowOf = (table: MethodTable, line: number, own: Language = language) => {
  const { columns, rows } = methodTable(table, world, own);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  return Object.fromEntries(columns.map((heading, at) => [heading, rows[line]![at]!.value]));
};

describe(methodTable, () => {
  it('has each role with its office, its level, its codes and its pay', () => {
    const { caption, rows, sources } = methodTable('roles', world, language);
    expect([caption, rows.length, sources]).toEqual(['Tea roles', world.roles.length, ['tea-pay']]);
    expect(rowOf('roles', 1)).toEqual({
      Id: 'tea-seller',
      Who: 'Tea Seller',
      Where: 'At the Table',
      Level: 'Scribes of Tea',
      'West code': '11-0002',
      'East code': undefined,
      Why: 'why tea-seller',
      'Pay (dollars)': 50000,
      Jobs: 1000,
    });
  });

  it('says why a role stands there, as the role’s words do', () => {
    const role: Language['role'] = (id) => ({ ...language.role(id), ...(id === 'tea-seller' && { why: 'It sells.' }) });
    const argued = { ...language, role };
    expect([rowOf('roles', 0, argued).Why, rowOf('roles', 1, argued).Why]).toEqual(['why tea-host', 'It sells.']);
  });

  it('says that a number was not published, and that another rests on few', () => {
    const jobs = methodTable('roles', world, language).rows.map((row) => row.at(-1)!);
    expect(jobs.map(({ status }) => status)).toEqual(
      world.roles.map(({ pay }) => (pay.employment === undefined ? 'unpublished' : undefined)),
    );
    const { rows } = methodTable('groups', world, language);
    expect(rows.map((row) => row[5]!.status)).toEqual(
      world.plfsGroups.map(({ reliability }) => (reliability === 'weak' ? 'few' : undefined)),
    );
  });

  it('has every group, the mixed ones too', () => {
    expect(methodTable('groups', world, language).rows).toHaveLength(world.plfsGroups.length);
    expect(rowOf('groups', 4)).toEqual({
      'East code': '331',
      Stall: 'Stall 331',
      Where: 'At Both',
      Level: 'Friends of Tea',
      'Quarter (rupees)': 50000,
      'Half (rupees)': 60000,
      'Quarters (rupees)': 70000,
      'Mean (rupees)': 66000,
      Earners: 300,
      'Next half (rupees)': 60000,
    });
  });

  it('has the people in finance by branch, group and office', () => {
    expect(rowOf('finance', 5)).toEqual({
      'Bank code': '66',
      Bank: 'Tea brokers',
      'East code': '911',
      Stall: 'Stall 911',
      Where: 'Outside',
      'People (thousands)': 290,
    });
  });

  it('has each source with its terms and, where they are asked for, licence and credit', () => {
    const ids = Object.keys(world.sources);
    expect(methodTable('sources', world, language).rows.map(([id]) => id!.value)).toEqual(ids);
    expect(rowOf('sources', ids.indexOf('tea-context'))).toEqual({
      Id: 'tea-context',
      By: 'The Tea Office',
      Book: 'Book of Tea Context',
      Edition: 'Harvest',
      Shelf: 'https://tea.example/us/onet-context',
      'Read on': '2026-11-23',
      Leave: 'Leave of tea',
      'Leave in full': 'https://tea.example/licence',
      Thanks: 'Poured with leave of the Tea Office.',
      Mind: 'Counted by hand.',
    });
    expect(rowOf('sources', 0)).toMatchObject({ 'Leave in full': undefined, Thanks: undefined });
  });
});
