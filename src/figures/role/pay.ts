import { rowsOf } from '../../drawing/rows.ts';
import type { DrawnRows } from '../../drawing/parts/rows.ts';
import { rangeOfPay } from '../../drawing/range-mark/range.ts';
import type { RankedRange } from '../../drawing/ranked-ranges/chart.ts';
import type { PaidRole } from '../../facts/paid-roles.ts';
import { rolePay, type RolePay } from '../../model/role-pay.ts';
import type { RoleProfile } from '../../model/role-profiles.ts';
import type { Language } from '../../words/language.ts';

/** A role's pay in the United States, drawn over that of similar ones across the counter, and where it stands on its level. */
export function payOfRole(
  profile: RoleProfile,
  roles: readonly PaidRole[],
  language: Language,
  hrefOf: (id: string) => string,
): { rows: DrawnRows; sentences: string[] } {
  const pay = rolePay(profile, roles);
  return { rows: drawPay(profile, pay, language, hrefOf), sentences: sayPay(profile, pay, language) };
}

function drawPay(
  { role, rank }: RoleProfile,
  { near, peers, ofLevel }: RolePay,
  { format, role: wordsForRole, t }: Language,
  hrefOf: (id: string) => string,
): DrawnRows {
  const dollars = (amount: number) => format.money(amount, 'USD');
  const published = (amount: number | undefined) => (amount === undefined ? t('role.unpublished') : dollars(amount));
  const [from, to] = ofLevel.map(dollars) as [string, string];
  return rowsOf({
    kind: 'ranked-ranges',
    columns: [t('role.payName'), t('role.payLow'), t('role.payMedian'), t('role.payHigh')],
    rows: [role, ...near].map(({ id, office, pay }): RankedRange => ({
      ...rangeOfPay(pay),
      id,
      office,
      name: wordsForRole(id).short,
      href: id === role.id ? undefined : hrefOf(id),
      cells: [published(pay.p10), dollars(pay.median), published(pay.p90)],
    })),
    strip: {
      id: 'level',
      office: role.office,
      label: t('role.rankChart', { from, to }),
      name: t(`level.${role.level}`),
      rank: `${format.number(rank.rank)} / ${format.number(rank.of)}`,
      own: role.pay.median,
      others: peers.map(({ pay }) => pay.median),
    },
    tick: dollars,
  });
}

function sayPay(
  { role, rank }: RoleProfile,
  { margin, unpublished, jobs }: RolePay,
  { format, t }: Pick<Language, 'format' | 't'>,
): string[] {
  const { p25, median, p75 } = role.pay;
  const dollars = (amount: number) => format.money(amount, 'USD');
  const count = (people: number) => format.number(people, 'USD');
  const ends = { p10: t('role.payLow'), p90: t('role.payHigh') };
  return [
    p25 !== undefined && p75 !== undefined
      ? t('role.paySentence', { median: dollars(median), p25: dollars(p25), p75: dollars(p75) })
      : t('role.paySentenceShort', { median: dollars(median) }),
    margin === undefined ? t('compare.sayErrorNone') : t('role.payError', { error: `±${format.percentUpTo(margin, 1)}` }),
    ...(unpublished.length > 0 ? [t('role.payUnknown', { points: format.list(unpublished.map((end) => ends[end])) })] : []),
    rank.percentile === undefined
      ? t('role.alone')
      : t('role.rank', {
          rank: format.number(rank.rank),
          of: format.number(rank.of),
          level: t(`level.${role.level}`),
          percentile: format.percent(rank.percentile),
        }),
    jobs === undefined
      ? t('role.jobsUnknown')
      : jobs.reach === undefined
        ? t('role.jobsOnly', { jobs: count(jobs.count) })
        : t('role.jobs', { jobs: count(jobs.count), low: count(jobs.reach[0]), high: count(jobs.reach[1]) }),
  ];
}
