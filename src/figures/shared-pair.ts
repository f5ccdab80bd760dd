import { fill } from '../compare/say.ts';
import type { Facts } from '../facts/read.ts';
import type { Office } from '../subject/office.ts';
import type { Language } from '../words/language.ts';

/** What a ready-made comparison is called, and what its two roles say of themselves in a preview. */
export interface SharedPair {
  title: string;
  description: string;
  /** What tells the two apart. */
  sentence: string;
  sides: readonly [SharedRole, SharedRole];
}

interface SharedRole {
  office: Office;
  name: string;
  phrase: string;
  /** Its pay. */
  fact: string;
}

/** The pair with this id; another throws. */
export function sharedPair(
  { pairs, roles }: Pick<Facts, 'pairs' | 'roles'>,
  { format, page, pair: sentenceOf, role: wordsForRole, t }: Language,
  id: string,
): SharedPair {
  const pair = pairs.find((own) => own.id === id);
  if (!pair) throw new Error(`no pair "${id}" in content/data/role-pairs.csv`);
  const side = (role: string): SharedRole => {
    const { office, level, pay } = roles.find((own) => own.id === role)!;
    return {
      office,
      name: wordsForRole(role).short,
      phrase: t('role.office', { office: t(`office.${office}`), level: t(`level.${level}`) }),
      fact: t('compare.sharedPay', { pay: format.money(pay.median, 'USD') }),
    };
  };
  const sides = [side(pair.role), side(pair.other)] as const;
  const names = { first: sides[0].name, second: sides[1].name };
  const { title, description } = page('pair');
  return { title: fill(title, names), description: fill(description, names), sentence: sentenceOf(id), sides };
}
