import { sourcesOf, type Sources } from '../../facts/sources.ts';
import { plfsGroups } from '../../facts/tables/plfs-groups.ts';
import type { RoleProfile } from '../../model/role-profiles.ts';
import type { Language } from '../../words/language.ts';

/** What the group in which India's survey counts a role earns there, and that others are in it too. */
export function indiaOfRole(
  { india }: Pick<RoleProfile, 'india'>,
  sources: Sources,
  { format, occupation, source, t }: Pick<Language, 'format' | 'occupation' | 'source' | 't'>,
): string[] {
  if (!india) return [t('role.indiaNone')];
  const rupees = (amount: number) => format.money(amount, 'INR');
  const { ncoCode, median, p25, p75, reliability, earners } = india;
  const [survey] = sourcesOf(sources, [plfsGroups]) as [string];
  return [
    t('role.indiaSentence', {
      group: occupation(ncoCode),
      year: source(survey).release,
      median: rupees(median),
      p25: rupees(p25),
      p75: rupees(p75),
    }),
    t('role.indiaCaveat'),
    ...(reliability === 'weak' ? [t('role.indiaWeak', { earners: format.number(earners, 'INR') })] : []),
  ];
}
