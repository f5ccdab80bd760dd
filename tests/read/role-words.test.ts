import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/read/facts.ts';
import type { Language } from '../../src/read/language.ts';
import { checkRoleWords } from '../../src/read/role-words.ts';

const roles = [{ id: 'waiter' }, { id: 'cook' }] as Facts['roles'];
const language = (status: string) => ({ locale: { code: 'en', status }, documents: [{ folder: 'roles', id: 'waiter' }, { folder: 'roles', id: 'singer', file: 'content/en/roles/singer.mdx' }] }) as Language;

describe(checkRoleWords, () => {
  it('wants a name for each role, and a role for each name, in published languages', () => {
    expect(checkRoleWords({ roles }, [language('published')]).map(({ file, found, write }) => `${file}: ${found} → ${write}`)).toEqual([
      'content/en/roles/cook.mdx: nothing → this file, because content/data/roles.csv names "cook"',
      'content/en/roles/singer.mdx: a role that has no figures → a line for "singer" in content/data/roles.csv, or remove the file',
    ]);
    expect(checkRoleWords({ roles }, [language('draft')])).toEqual([]);
  });
});
