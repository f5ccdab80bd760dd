import { z } from 'astro/zod';
import { fields } from '../files/fields.ts';
import { listDeep, type Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { day, kebabId, someText } from '../files/text.ts';
import { isWebAddress, webAddressAdvice } from '../files/web-address.ts';
import { checkYaml } from '../files/yaml.ts';
import { dataFolder } from './parts/fact-table.ts';
import { roleDependences } from './tables/role-dependences.ts';
import { rolePairs } from './tables/role-pairs.ts';
import { roles } from './tables/roles.ts';

const address = z.string({ error: webAddressAdvice }).refine(isWebAddress, webAddressAdvice);

/** Every unit that the site can write; a new one needs words in figures first. */
export const units = ['usd-a-year', 'inr-a-month', 'rating-1-to-5', 'crore-payments', 'percent', 'thousand-people'] as const;
export type Unit = (typeof units)[number];

/** The licences of https://licenses.opendefinition.org under which figures are published, and its words for terms without a name. */
const licences: ReadonlySet<string> = new Set(
  'CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CC-BY-3.0 ODC-BY-1.0 ODC-PDDL-1.0 ODbL-1.0 OGL-UK-3.0 OGL-UK-2.0 OGL-Canada-2.0 other-pd other-at other-open'.split(
    ' ',
  ),
);

/** A licence as data packages name it, and where its text stands. */
const licence = fields({
  id: z
    .string({ error: 'the id of an open licence, for example CC-BY-4.0' })
    .regex(/^[\w.-]+$/, 'the id of an open licence (opendefinition.org), for example CC-BY-4.0')
    .refine((id) => licences.has(id) || !/^[\w.-]+$/.test(id), `a licence that data packages know: ${[...licences].join(', ')}`),
  url: address,
});

/** A copy in which a source was read while its own page stayed closed: a repository and the file in it at one commit, or a page that quotes it. */
const copy = fields({
  url: address,
  commit: z
    .string({ error: 'a commit, forty signs' })
    .regex(/^[0-9a-f]{40}$/, 'a commit, forty signs of 0 to 9 and a to f')
    .optional(),
  path: someText().optional(),
});

/** content/data/sources.yaml, one source: where a set of facts comes from, and when it was read. What is said of it is words. */
export const sourceSchema = fields({
  url: address,
  /** The year or version that stands in its files, as every language writes it: `2025`, `29.2`. */
  release: z
    .string({ error: 'a year or a version in quotes, for example "2025"' })
    .regex(/^\d[\d.-]*$/, 'a year or a version, for example "2025"')
    .optional(),
  /** Left out where the publisher gives none. */
  licence: licence.optional(),
  read: day,
  /** Left out where the publisher's own page was opened. */
  copies: z.array(copy).min(1, 'at least one copy').optional(),
  /** The sentence that the publisher asks for, word for word. */
  credit: someText().optional(),
  /** Files under content/data that hold these facts. */
  files: z
    .array(z.string().regex(/^[\w/-]+\.csv$/, 'a CSV file under content/data, for example us/oews-latest.csv'))
    .min(1, 'at least one file')
    .optional(),
  /** What the figures in them count. */
  unit: z.enum(units, { error: `one of: ${units.join(', ')}` }).optional(),
});

/**
 * What a publisher asks for word for word, by the host of its address; `{version}` stands for what changes with a release. From
 * https://www.onetcenter.org/license_db.html, "modified", for O*NET.
 */
const credits: Readonly<Record<string, string>> = {
  'www.onetcenter.org':
    'This page includes information from the O*NET {version} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The makers of this site have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
};

/** A credit that is not the sentence asked for. */
function checkCredits(sources: Sources, lineOf: (field: string) => number): Problem[] {
  return Object.entries(sources).flatMap(([id, { url, credit }]): Problem[] => {
    const asked = credits[new URL(url).host];
    if (asked === undefined) return [];
    const versions = String.raw`\d+\.\d+(?:(?:, | and )\d+\.\d+)* Databases?`;
    if (new RegExp(`^${asked.split('{version}').map(RegExp.escape).join(versions)}$`).test(credit ?? '')) return [];
    const field = `${id}.credit`;
    return [
      {
        file: sourcesFile,
        line: lineOf(field) || lineOf(`${id}.url`),
        field,
        found: credit ?? 'nothing',
        write: asked.replace('{version}', '30.0 Database'),
      },
    ];
  });
}

/** The whole file: source ids and what stands behind them. */
export const sourcesSchema = z.record(kebabId(), sourceSchema, { error: 'source ids, each with its fields under it' });

export type Source = z.output<typeof sourceSchema>;
export type Sources = z.output<typeof sourcesSchema>;

/** Where a copy can be looked up: the file at its commit, where it has one. */
export function copyAddress({ url, commit, path }: NonNullable<Source['copies']>[number]): string {
  return commit === undefined ? url : [`${url}/blob/${commit}`, ...(path === undefined ? [] : [encodeURI(path)])].join('/');
}

export const sourcesFile = `${dataFolder}/sources.yaml`;

/** Ours: which office and level a role is put in, whom it depends on, and what it is compared with. The method section of the evidence page answers for it. */
const ownFiles = new Set([roles.path, roleDependences.path, rolePairs.path]);

/** Read the sources, and check them against the files of facts. While they are missing or wrong themselves, that is all that is told. */
export function readSources(files: Files): { sources: Sources; lineOf: (field: string) => number; problems: Problem[] } {
  const text = files.text(sourcesFile);
  if (text === undefined) {
    const problem = {
      file: sourcesFile,
      line: 0,
      field: 'file',
      found: 'nothing',
      write: 'this file; content/README.md says what stands in it',
    };
    return { sources: {}, lineOf: () => 0, problems: [problem] };
  }
  const { data, problems, texts } = checkYaml(sourcesFile, text, sourcesSchema);
  const lineOf = (field: string) => texts.find((own) => own.field === field)?.line ?? 0;
  return data && problems.length === 0
    ? { sources: data, lineOf, problems: [...checkSourcedFiles(files, data), ...checkCredits(data, lineOf)] }
    : { sources: {}, lineOf, problems };
}

/** Every CSV file under content/data has a source that declares its unit, and every declared file is there. */
export function checkSourcedFiles(files: Files, sources: Sources): Problem[] {
  const present = listDeep(files, dataFolder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(dataFolder.length + 1))
    .filter((path) => !ownFiles.has(path));
  const declared = Object.entries(sources).flatMap(([id, { files: own = [], unit }]) => own.map((path) => ({ id, path, unit })));
  const problem = (file: string, field: string, found: string, write: string): Problem => ({ file, line: 0, field, found, write });
  return [
    ...present
      .filter((path) => !declared.some((own) => own.path === path))
      .map((path) => problem(`${dataFolder}/${path}`, 'source', 'none', `"${path}" under "files" of its source in ${sourcesFile}`)),
    ...declared
      .filter(({ path }) => !present.includes(path))
      .map(({ id, path }) => problem(sourcesFile, `${id}.files`, path, `a file that stands in ${dataFolder}: ${present.join(', ')}`)),
    ...declared
      .filter(({ unit }) => unit === undefined)
      .map(({ id }) => problem(sourcesFile, `${id}.unit`, 'nothing', 'the unit of the figures in its files')),
  ];
}

/** The sources of these tables, by id, in their order: `sourcesOf(facts.sources, [onetContext, oews])`. */
export function sourcesOf(sources: Sources, tables: readonly { path: string }[]): string[] {
  const ids = tables.flatMap(({ path }) => Object.keys(sources).filter((id) => sources[id]!.files?.includes(path)));
  return [...new Set(ids)];
}
