import type { DrawnRows } from '../../drawing/parts/rows.ts';
import { rowsOf } from '../../drawing/rows.ts';
import { ratingScale } from '../../model/ratings.ts';
import type { RatedTrait, RoleProfile } from '../../model/role-profiles.ts';
import type { Language } from '../../words/language.ts';

/** What sets a role apart from the others: a table each of activities and of skills, where there are any. */
export function apartOfRole(
  { role, apart, activities, skills }: RoleProfile,
  { activity, format, skill, t }: Language,
): { activities: DrawnRows | undefined; skills: DrawnRows | undefined; sentences: string[] } {
  const rating = (value: number) => format.decimal(value, 1);
  const draw = (heading: string, traits: readonly RatedTrait[], name: (element: string) => string) =>
    traits.length === 0
      ? undefined
      : rowsOf({
          kind: 'distances',
          columns: [heading, t('role.own'), t('role.others')],
          domain: ratingScale,
          rows: traits.map(({ element, value, others, parts }) => ({
            id: element,
            office: role.office,
            name: parts > 1 ? t('role.meanOf', { name: name(element) }) : name(element),
            value,
            from: others,
            cells: [rating(value), rating(others)],
          })),
          tick: (value) => format.number(value),
        });
  const missing = () => [
    ...(apart.activities.length === 0 ? [t('role.activitiesAlike')] : []),
    ...(skills.size === 0 ? [t('role.skillsNone')] : apart.skills.length === 0 ? [t('role.skillsAlike')] : []),
  ];
  const parts = Math.max(...[...apart.activities, ...apart.skills].map((trait) => trait.parts));
  const means = () => (parts > 1 ? [t('role.meanNote', { count: format.number(parts) })] : []);
  return {
    activities: draw(t('role.activities'), apart.activities, activity),
    skills: draw(t('role.skills'), apart.skills, skill),
    sentences: activities.size === 0 ? [t('role.apartNone')] : [t('role.apartRule'), ...missing(), ...means()],
  };
}
