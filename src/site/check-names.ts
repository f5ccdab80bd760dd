import type { Facts } from '../facts/read.ts';
import type { Problem } from '../files/problem.ts';
import type { Names } from '../words/language.ts';

/** Which facts were read whole: of the others, what is missing may be in a row that was refused. */
export type IsWhole = (facts: keyof Facts) => boolean;

/** Every role, group, activity and source of the facts has its words in each published language, and nothing else has. */
export function checkNames(
  { roles, plfsGroups, onetActivities, sources }: Facts,
  languages: readonly Names[],
  isWhole: IsWhole = () => true,
): Problem[] {
  const known = {
    roles: isWhole('roles') && new Set(roles.map(({ id }) => id)),
    sources: isWhole('sources') && new Set(Object.keys(sources)),
    occupations: isWhole('plfsGroups') && new Set(plfsGroups.map(({ ncoCode }) => ncoCode)),
    activities: isWhole('onetActivities') && new Set(onetActivities.map(({ element }) => element)),
  };
  return languages.flatMap(({ locale, ...names }) => {
    const top = `content/${locale.code}`;
    return [
      ...(known.roles ? compareFiles(`${top}/roles`, names.roles, known.roles, ofRoles) : []),
      ...(known.sources ? compareFiles(`${top}/sources`, names.sources, known.sources, ofSources) : []),
      ...(known.occupations ? compareList(`${top}/occupations.yaml`, names.occupations, known.occupations, 'an occupation group') : []),
      ...(known.activities ? compareList(`${top}/activities.yaml`, names.activities, known.activities, 'a work activity') : []),
    ];
  });
}

const ofRoles = {
  lost: 'a role that has no figures',
  missing: 'content/data/roles.csv names',
  mend: 'a line for',
  in: 'content/data/roles.csv',
};
const ofSources = {
  lost: 'a source that no fact has',
  missing: 'content/data/sources.yaml names',
  mend: '',
  in: 'content/data/sources.yaml',
};

/** Names with a file each. */
function compareFiles(folder: string, named: ReadonlySet<string>, known: ReadonlySet<string>, say: typeof ofRoles): Problem[] {
  return [
    ...[...known.difference(named)].map((id) =>
      problem(`${folder}/${id}.mdx`, 'file', 'nothing', `this file, because ${say.missing} "${id}"`),
    ),
    ...[...named.difference(known)].map((id) =>
      problem(`${folder}/${id}.mdx`, 'file', say.lost, `${say.mend} "${id}" in ${say.in}, or remove the file`.trimStart()),
    ),
  ];
}

/** Names in one file. */
function compareList(file: string, named: ReadonlySet<string> | undefined, known: ReadonlySet<string>, what: string): Problem[] {
  if (!named) return [problem(file, 'file', 'nothing', 'this file, with the codes of the statistics and their names')];
  return [
    ...[...known.difference(named)].map((code) =>
      problem(file, code, 'nothing', `"${code}": and its name, because the figures have ${what} with this code`),
    ),
    ...[...named.difference(known)].map((code) =>
      problem(file, code, `the name of ${what} that the figures do not have`, 'nothing; remove it, or mend the code'),
    ),
  ];
}

function problem(file: string, field: string, found: string, write: string): Problem {
  return { file, line: 0, field, found, write };
}
