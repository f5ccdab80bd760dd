import { sourcesOf, type Sources } from '../../facts/sources.ts';
import { plfsGroups } from '../../facts/tables/plfs-groups.ts';
import { plfsNextYear } from '../../facts/tables/plfs-next-year.ts';
import type { RoleProfile } from '../../model/role-profiles.ts';
import type { Language } from '../../words/language.ts';

/**
 * What the group in which India's survey counts a role earns there, and that others are in it too; or why there is no figure: no
 * group fits, or too few people of the group were asked.
 */
export function indiaOfRole(
  { india, role }: Pick<RoleProfile, 'india' | 'role'>,
  sources: Sources,
  { format, occupation, source, t }: Pick<Language, 'format' | 'occupation' | 'source' | 't'>,
): string[] {
  if (!india) return [role.ncoCode === undefined ? t('role.indiaNone') : t('role.indiaFew', { group: occupation(role.ncoCode) })];
  const rupees = (amount: number) => format.money(amount, 'INR');
  const { ncoCode, median, p25, p75, reliability, earners, salariedShare } = india;
  const [survey, nextSurvey] = sourcesOf(sources, [plfsGroups, plfsNextYear]) as [string, string];
  return [
    t('role.indiaSentence', {
      group: occupation(ncoCode),
      year: source(survey).release,
      median: rupees(median),
      p25: rupees(p25),
      p75: rupees(p75),
    }),
    t('role.indiaCaveat'),
    ...(salariedShare === undefined
      ? []
      : [t('role.indiaSalaried', { share: format.percent(salariedShare), year: source(nextSurvey).release })]),
    ...(reliability === 'weak' ? [t('role.indiaWeak', { earners: format.number(earners, 'INR') })] : []),
  ];
}
