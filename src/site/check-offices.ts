import type { Facts } from '../facts/read.ts';
import type { Problem } from '../files/problem.ts';
import { offices } from '../subject/office.ts';
import type { Language } from '../words/language.ts';
import { plainForm } from '../words/rules/names.ts';

/** The sentences that say why a role belongs to its office name that one, if they name any. */
export function checkOfficeNames(languages: readonly Pick<Language, 'role' | 't'>[], { roles }: Pick<Facts, 'roles'>): Problem[] {
  return languages.flatMap(({ role, t }) => {
    const names = offices.map((office) => ({ office, name: t(`office.${office}`) }));
    return roles.flatMap(({ id, office }): Problem[] => {
      const { file, why } = role(id);
      const named = names.filter(({ name }) => plainForm(why).includes(plainForm(name)));
      const own = names.find((each) => each.office === office)!;
      const others = names.filter((each) => each !== own).flatMap(({ name }) => plainForm(name).split(' '));
      // "We count it as front" names it too.
      const isNamed = plainForm(own.name)
        .split(' ')
        .some((word) => !others.includes(word) && plainForm(why).includes(word));
      if (named.length === 0 || isNamed) return [];
      const found = named.map(({ name }) => name).join(', ');
      return [
        { file, line: 0, field: 'why', found, write: `why it belongs to its own office, ${own.name}; content/data/roles.csv says which` },
      ];
    });
  });
}
