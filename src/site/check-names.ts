import type { Facts } from '../facts/read.ts';
import type { Problem } from '../files/problem.ts';
import type { Names } from '../words/language.ts';

/** Every role, pair, group, activity, skill and source of the facts has its words in each published language; no role, pair or source is left over. */
export function checkNames(
  { roles, pairs, plfsGroups, financeOccupations, onetActivities, onetSkills, sources }: Facts,
  languages: readonly Names[],
): Problem[] {
  const ids = new Set(roles.map(({ id }) => id));
  const groups = new Set([...plfsGroups, ...financeOccupations].map(({ ncoCode }) => ncoCode));
  const activities = new Set(onetActivities.map(({ element }) => element));
  const skills = new Set(onetSkills.map(({ element }) => element));
  const pairIds = new Set(pairs.map(({ id }) => id));
  const sourceIds = new Set(Object.keys(sources));
  return languages.flatMap(({ locale, ...names }) => {
    const top = `content/${locale.code}`;
    return [
      ...missing(ids, names.roles).map((id) =>
        problem(`${top}/roles/${id}.mdx`, 'file', 'nothing', `this file, because content/data/roles.csv names "${id}"`),
      ),
      ...missing(names.roles, ids).map((id) =>
        problem(
          `${top}/roles/${id}.mdx`,
          'file',
          'a role that has no figures',
          `a line for "${id}" in content/data/roles.csv, or remove the file`,
        ),
      ),
      ...missing(sourceIds, names.sources).map((id) =>
        problem(`${top}/sources/${id}.mdx`, 'file', 'nothing', `this file, because content/data/sources.yaml names "${id}"`),
      ),
      ...missing(names.sources, sourceIds).map((id) =>
        problem(
          `${top}/sources/${id}.mdx`,
          'file',
          'a source that no fact has',
          `"${id}" in content/data/sources.yaml, or remove the file`,
        ),
      ),
      ...missing(groups, names.occupations).map((code) => unnamed(`${top}/occupations.yaml`, code, 'an occupation group')),
      ...missing(activities, names.activities).map((element) => unnamed(`${top}/activities.yaml`, element, 'a work activity')),
      ...missing(skills, names.skills).map((element) => unnamed(`${top}/skills.yaml`, element, 'a skill')),
      ...missing(pairIds, names.pairs).map((id) =>
        problem(
          `${top}/pairs.yaml`,
          id,
          'nothing',
          `"${id}": and what tells the two apart, because content/data/role-pairs.csv names the pair`,
        ),
      ),
      ...missing(names.pairs, pairIds).map((id) =>
        problem(`${top}/pairs.yaml`, id, 'a pair that is not compared', 'nothing here, or a line for it in content/data/role-pairs.csv'),
      ),
    ];
  });
}

function unnamed(file: string, code: string, what: string): Problem {
  return problem(file, code, 'nothing', `"${code}": and its name, because the figures have ${what} with this code`);
}

function problem(file: string, field: string, found: string, write: string): Problem {
  return { file, line: 0, field, found, write };
}

function missing(wanted: ReadonlySet<string>, present: ReadonlySet<string>): string[] {
  return [...wanted].filter((id) => !present.has(id));
}
