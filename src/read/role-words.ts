import type { Problem } from '../schema/problem.ts';
import type { Facts } from './facts.ts';
import type { Language } from './language.ts';

/** Every role of content/data/roles.csv has its name in each published language, and no name is left over. */
export function checkRoleWords({ roles }: Pick<Facts, 'roles'>, languages: readonly Language[]): Problem[] {
  const ids = new Set(roles.map(({ id }) => id));
  return languages
    .filter(({ locale }) => locale.status === 'published')
    .flatMap(({ locale, documents }) => {
      const named = documents.filter(({ folder }) => folder === 'roles');
      const problem = (file: string, found: string, write: string) => ({ file, line: 0, field: 'file', found, write });
      return [
        ...[...ids]
          .filter((id) => !named.some((document) => document.id === id))
          .map((id) => problem(`content/${locale.code}/roles/${id}.mdx`, 'nothing', `this file, because content/data/roles.csv names "${id}"`)),
        ...named
          .filter(({ id }) => !ids.has(id))
          .map(({ file, id }) => problem(file, 'a role that has no figures', `a line for "${id}" in content/data/roles.csv, or remove the file`)),
      ];
    });
}
