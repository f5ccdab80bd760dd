import { describe, expect, it } from 'vitest';
import { checkDependences, checkPairs } from '../../src/facts/known-roles.ts';
import type { Table } from '../../src/files/table.ts';
import { world } from '../examples/world.ts';

const table = <Row>(file: string, rows: Row[]): Table<Row> => ({
  file,
  rows,
  lines: rows.map((_, index) => index + 2),
  cells: [],
  problems: [],
});
const roles = table('roles.csv', world.roles);

describe(checkDependences, () => {
  const told = (...rows: { role: string; dependsOn: string }[]) =>
    checkDependences(roles, table('dep.csv', rows)).map(({ line, field, found, write }) => `${line} ${field} | ${found} | ${write}`);

  it('finds nothing wrong across the counter', () => {
    expect(told({ role: 'tea-host', dependsOn: 'tea-packer' }, { role: 'tea-taster', dependsOn: 'tea-host' })).toEqual([]);
  });

  it('tells of roles that there are not, both of a row', () => {
    expect(told({ role: 'coffee-host', dependsOn: 'coffee-packer' })).toEqual([
      '2 role | coffee-host | the id of a role in roles.csv',
      '2 depends_on | coffee-packer | the id of a role in roles.csv',
    ]);
  });

  it('tells of two on the same side', () => {
    expect(told({ role: 'tea-host', dependsOn: 'tea-packer' }, { role: 'tea-host', dependsOn: 'tea-seller' })).toEqual([
      '3 depends_on | tea-seller, in the front office as tea-host is | a role on another side of the counter',
    ]);
  });
});

describe(checkPairs, () => {
  const told = (role: string, other: string) =>
    checkPairs(roles, table('pairs.csv', [{ id: `${role}-and-${other}`, role, other }])).map(
      ({ field, found, write }) => `${field} | ${found} | ${write}`,
    );

  it('takes two roles of ours', () => {
    expect(told('tea-host', 'tea-seller')).toEqual([]);
  });

  it('tells of one that there is not, and of a role paired with itself', () => {
    expect(told('tea-host', 'coffee')).toEqual(['other | coffee | the id of a role in roles.csv']);
    expect(told('coffee', 'tea-host')).toEqual(['role | coffee | the id of a role in roles.csv']);
    expect(told('tea-host', 'tea-host')).toEqual(['other | tea-host | another role than the first']);
  });
});
