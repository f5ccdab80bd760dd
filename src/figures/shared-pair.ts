import { fill } from '../compare/say.ts';
import type { Facts } from '../facts/read.ts';
import { countriesFor, type Country } from '../i18n/countries.ts';
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
  /** Its pay in each country, that of the readers first. */
  facts: readonly string[];
}

/** The pair with this id; another throws. India's pay is that of a group, so it is told only where the two are in different ones. */
export function sharedPair(
  { pairs, plfsGroups, roles }: Pick<Facts, 'pairs' | 'plfsGroups' | 'roles'>,
  { format, locale, page, pair: sentenceOf, role: wordsForRole, t }: Language,
  id: string,
): SharedPair {
  const pair = pairs.find((own) => own.id === id);
  if (!pair) throw new Error(`no pair "${id}" in content/data/role-pairs.csv`);
  const roleOf = (id: string) => roles.find((own) => own.id === id)!;
  const areApart = roleOf(pair.role).ncoCode !== roleOf(pair.other).ncoCode;
  const side = (role: string): SharedRole => {
    const { office, level, pay, ncoCode } = roleOf(role);
    const india = areApart ? plfsGroups.find((group) => group.ncoCode === ncoCode) : undefined;
    const told: Record<Country, string[]> = {
      US: [t('compare.sharedPay', { pay: format.money(pay.median, 'USD') })],
      IN: india ? [t('compare.sharedPayIndia', { pay: format.money(india.median, 'INR') })] : [],
    };
    return {
      office,
      name: wordsForRole(role).short,
      phrase: t('role.office', { office: t(`office.${office}`), level: t(`level.${level}`) }),
      facts: countriesFor(locale).flatMap((country) => told[country]),
    };
  };
  const sides = [side(pair.role), side(pair.other)] as const;
  const names = { first: sides[0].name, second: sides[1].name };
  const { title, description } = page('pair');
  return { title: fill(title, names), description: fill(description, names), sentence: sentenceOf(id), sides };
}
