import type { Facts } from '../../facts/read.ts';
import { sourcesOf } from '../../facts/sources.ts';
import { oewsHistory } from '../../facts/tables/oews-history.ts';
import { oews } from '../../facts/tables/oews.ts';
import { onetActivities } from '../../facts/tables/onet-activities.ts';
import { onetContext } from '../../facts/tables/onet-context.ts';
import { onetJobZones } from '../../facts/tables/onet-jobzones.ts';
import { onetSkills } from '../../facts/tables/onet-skills.ts';
import { plfsGroups } from '../../facts/tables/plfs-groups.ts';
import { plfsNextYear } from '../../facts/tables/plfs-next-year.ts';
import type { RoleProfile } from '../../model/role-profiles.ts';

/** Ids of the sources of all that is known of these roles, their past years among it where a page shows them. */
export function roleSources(
  { sources }: Pick<Facts, 'sources'>,
  profiles: readonly RoleProfile[],
  { withYears }: { withYears: boolean },
): string[] {
  const some = (isKnown: (profile: RoleProfile) => boolean) => profiles.some(isKnown);
  return sourcesOf(sources, [
    oews,
    ...(withYears && some(({ years }) => years.length > 0) ? [oewsHistory] : []),
    ...(some(({ india }) => india !== undefined) ? [plfsGroups] : []),
    ...(withYears && some(({ india }) => india?.salariedShare !== undefined) ? [plfsNextYear] : []),
    ...(some(({ preparation }) => preparation !== undefined) ? [onetJobZones] : []),
    ...(some(({ contact }) => contact !== undefined) ? [onetContext] : []),
    ...(some(({ activities }) => activities.size > 0) ? [onetActivities] : []),
    ...(some(({ skills }) => skills.size > 0) ? [onetSkills] : []),
  ]);
}
