import type { DrawnRow, DrawnRows } from '../drawing/parts/rows.ts';
import { rangeBarsRows } from '../drawing/range-bars/rows.ts';
import { rangeOfPay } from '../drawing/range-mark/range.ts';
import type { Facts } from '../facts/read.ts';
import { plainName } from '../i18n/plain-name.ts';
import { payRange } from '../model/pay-range.ts';
import { reckoned } from '../model/reckoned.ts';
import { roleProfiles, type RoleProfile } from '../model/role-profiles.ts';
import { offices } from '../subject/office.ts';
import type { Language } from '../words/language.ts';
import { keyOf } from './key.ts';

/** Where a filter parts pay, US dollars a year, and ratings, 1 to 5. */
export const payBands = [50_000, 100_000] as const;
const contactBands = [3, 4] as const;

/** Every role as a row of one table that draws: under its level, best-paid first. `hrefOf` says where a role's page stands. */
export function rolesList(facts: Facts, language: Language, languages: readonly Language[], hrefOf: (id: string) => string): DrawnRows {
  const { format, role, t } = language;
  const { of } = roleProfiles(facts);
  const { levels, roles } = reckoned(payRange, facts.roles);
  const dollars = (amount: number) => format.money(amount, 'USD');
  const bars = rangeBarsRows({
    kind: 'range-bars',
    label: t('roles.table'),
    columns: [t('roles.role'), '', t('roles.pay'), ''],
    key: keyOf(offices, language),
    groups: levels.map((level) => ({ id: level, name: t(`level.${level}`) })),
    tick: dollars,
    rows: roles.map(({ id, office, level, pay }) => ({
      id,
      office,
      group: level,
      name: role(id).title,
      value: dollars(pay.median),
      ends: ['', ''],
      isWeak: false,
      ...rangeOfPay(pay),
    })),
  });
  const row = (own: DrawnRow): DrawnRow => {
    const profile = of(own.id);
    const { preparation, contact } = profile;
    return {
      ...own,
      href: hrefOf(own.id),
      data: dataOf(profile),
      otherNames: otherNames(own.id, language, languages),
      cells: [
        preparation ? format.list([...new Set(preparation)].map((zone) => format.number(zone))) : t('roles.unrated'),
        contact === undefined ? t('roles.unrated') : format.decimal(contact, 1),
        ...own.cells.slice(1, 2),
      ],
    };
  };
  return {
    ...bars,
    columns: [t('roles.role'), t('roles.preparation'), t('roles.contact'), t('roles.pay')],
    kept: [2],
    groups: bars.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
  };
}

/** By what a script keeps and sorts the rows; see src/islands/arrange-rows.ts. */
function dataOf({ preparation, contact, role }: RoleProfile): Record<string, string> {
  return {
    'data-preparation': String(preparation?.[0] ?? ''),
    'data-contact': contact === undefined ? '' : contact.toFixed(1),
    'data-contact-band': contact === undefined ? 'unknown' : bandOf(contact, contactBands),
    'data-pay-band': bandOf(role.pay.median, payBands),
  };
}

function bandOf(value: number, [low, high]: readonly [number, number]): 'low' | 'middle' | 'high' {
  return value < low ? 'low' : value < high ? 'middle' : 'high';
}

/**
 * By which else people look for a role: its other names here and, of `languages`, its names in those that the others follow, each
 * once. Those of every language would make every page heavier with each.
 */
export function otherNames(id: string, language: Language, languages: readonly Language[] = []): string[] {
  const { title, short, others = [] } = language.role(id);
  const elsewhere = languages.filter((other) => other !== language && other.locale.follows === undefined).map((other) => other.role(id));
  const all = [title, short, ...others, ...elsewhere.flatMap((other) => [other.title, other.short, ...(other.others ?? [])])];
  const plain = (name: string) => plainName(name, language.locale.code);
  // a name that is typed like another, or stands inside it, is found with it
  const first = all.filter((name, index) => all.findIndex((other) => plain(other) === plain(name)) === index);
  return first.slice(1).filter((name) => !first.some((other) => other !== name && plain(other).includes(plain(name))));
}
