import { filesOf, type Facts } from '../facts/read.ts';
import type { Problem } from '../files/problem.ts';
import type { Names } from '../words/language.ts';

/** Which facts were read whole: of the others, what is missing may be in a row that was refused. */
export type IsWhole = (facts: keyof Facts) => boolean;

/** Something of the facts that has a name in every language. */
interface Named {
  /** Where they are; the first is the one to mend. */
  facts: readonly (keyof Facts)[];
  /** Its codes or ids in the facts. */
  ids: (facts: Facts) => Iterable<string>;
  /** Those that have a name; `undefined` where the list is missing or cannot be read. */
  names: (names: Names) => ReadonlySet<string> | undefined;
  /** The file that names it, or all of them. */
  file: (code: string, id: string) => string;
  /** What is one of them. */
  what: string;
  /** Whether its list may name what no table needs yet: India's groups come and go with each year. */
  mayWait?: boolean;
}

const named: readonly Named[] = [
  {
    facts: ['roles'],
    ids: ({ roles }) => roles.map(({ id }) => id),
    names: ({ roles }) => roles,
    file: (code, id) => `content/${code}/roles/${id}.mdx`,
    what: 'role',
  },
  {
    facts: ['sources'],
    ids: ({ sources }) => Object.keys(sources),
    names: ({ sources }) => sources,
    file: (code, id) => `content/${code}/sources/${id}.mdx`,
    what: 'source',
  },
  {
    facts: ['plfsGroups', 'financeOccupations', 'roles'],
    ids: ({ roles, plfsGroups, financeOccupations }) =>
      [...roles, ...plfsGroups, ...financeOccupations].flatMap(({ ncoCode }) => ncoCode ?? []),
    names: ({ occupations }) => occupations,
    file: (code) => `content/${code}/occupations.yaml`,
    what: 'occupation group',
    mayWait: true,
  },
  {
    facts: ['onetActivities'],
    ids: ({ onetActivities }) => onetActivities.map(({ element }) => element),
    names: ({ activities }) => activities,
    file: (code) => `content/${code}/activities.yaml`,
    what: 'work activity',
  },
  {
    facts: ['onetSkills'],
    ids: ({ onetSkills }) => onetSkills.map(({ element }) => element),
    names: ({ skills }) => skills,
    file: (code) => `content/${code}/skills.yaml`,
    what: 'skill',
  },
  {
    facts: ['pairs'],
    ids: ({ pairs }) => pairs.map(({ id }) => id),
    names: ({ pairs }) => pairs,
    file: (code) => `content/${code}/pairs.yaml`,
    what: 'pair of roles',
  },
];

/** Every role, pair, group, activity, skill and source of the facts has its words in each published language, and nothing else has. */
export function checkNames(facts: Facts, languages: readonly Names[], isWhole: IsWhole = () => true): Problem[] {
  return named.filter(({ facts: own }) => own.every(isWhole)).flatMap((kind) => compare(kind, new Set(kind.ids(facts)), languages));
}

function compare({ facts, names, file, what, mayWait = false }: Named, ids: ReadonlySet<string>, languages: readonly Names[]): Problem[] {
  const lists = languages.map((language) => ({ code: language.locale.code, own: names(language) }));
  const known = lists.flatMap(({ own }) => own ?? []);
  const isList = file('', '') === file('', 'x');
  const [nameless, leftOver] = [inEach(known, (own) => ids.difference(own)), inEach(known, (own) => own.difference(ids))];
  const source = filesOf[facts[0]!].at(-1)!;
  // One changed in the facts alone: that is the place to mend, not the names that all languages have.
  if (nameless.size > 0 && leftOver.size > 0 && languages.length > 1)
    return [...nameless].map((id) => {
      const write = `the ${what} that is meant, which has a name: ${[...leftOver].join(', ')}; or its name in each language`;
      return problem(source, id, `"${id}", which has a name in no language`, write);
    });
  if (leftOver.size > 0 && languages.length > 1 && !isList)
    return [
      problem(
        source,
        'rows',
        `no row for ${[...leftOver].join(', ')}, which every language names`,
        `the ${what}, or remove its name in every language`,
      ),
    ];
  return lists.flatMap(({ code, own }) => {
    if (!own) return [problem(file(code, ''), 'file', 'nothing', `this file, with the code and the name of each ${what}`)];
    return [
      ...[...ids.difference(own)].map((id) => unnamed(file(code, id), id, what, source)),
      ...(mayWait ? [] : [...own.difference(ids)]).map((id) =>
        problem(
          file(code, id),
          fieldOf(file(code, id), id),
          `a ${what} "${id}" that ${source} does not have`,
          'nothing; remove it, or bring it back there',
        ),
      ),
    ];
  });
}

/** What every one of the sets gives. */
function inEach(sets: readonly ReadonlySet<string>[], pick: (set: ReadonlySet<string>) => ReadonlySet<string>): ReadonlySet<string> {
  const [first, ...others] = sets.map(pick);
  return others.reduce((all, own) => all.intersection(own), new Set(first));
}

function unnamed(file: string, id: string, what: string, source: string): Problem {
  return file.endsWith('.mdx')
    ? problem(file, 'file', 'nothing', `this file, because ${source} has the ${what} "${id}"`)
    : problem(file, id, 'nothing', `"${id}": and its name, because ${source} has the ${what} with this code`);
}

/** A file of its own is meant as a whole. */
function fieldOf(file: string, id: string): string {
  return file.endsWith('.mdx') ? 'file' : id;
}

function problem(file: string, field: string, found: string, write: string): Problem {
  return { file, line: 0, field, found, write };
}
