import { describe, expect, it } from 'vitest';
import { checkNamedRoles } from '../../../src/words/check/named-roles.ts';

const context = { file: 'content/en/comparison/tea.mdx', roles: new Set(['tea-host', 'tea-packer']) };

describe(checkNamedRoles, () => {
  it('lets stand roles that there are, and a row that names none', () => {
    expect(checkNamedRoles({ roles: ['tea-host', 'tea-packer'] }, {}, context)).toEqual([]);
    expect(checkNamedRoles({ title: 'Tea' }, {}, context)).toEqual([]);
    expect(checkNamedRoles(undefined, {}, context)).toEqual([]);
  });

  it('offers each name that may be meant', () => {
    expect(checkNamedRoles({ roles: ['tea-hosd'] }, {}, { ...context, roles: new Set(['tea-host', 'tea-hose']) })).toEqual([
      { file: context.file, line: 0, field: 'roles.0', found: 'tea-hosd', write: 'a role that there is, perhaps tea-host or tea-hose' },
    ]);
  });

  it('tells every other, on its line, with the names nearest to it', () => {
    const named = checkNamedRoles({ roles: ['tea-hots', 'tea-host', 'tea-paker'] }, { 'roles.0': 5, 'roles.2': 7 }, context);
    expect(named.map(({ file, line, field, found }) => `${file}:${line} ${field}: ${found}`)).toEqual([
      'content/en/comparison/tea.mdx:5 roles.0: tea-hots',
      'content/en/comparison/tea.mdx:7 roles.2: tea-paker',
    ]);
    expect(named.map(({ write }) => write)).toEqual(['a role that there is, perhaps tea-host', 'a role that there is, perhaps tea-packer']);
  });
});
