import { copyAddress, type Sources } from '../facts/sources.ts';
import { creditLines, creditsOf } from '../figures/credits.ts';
import type { Language } from '../words/language.ts';
import type { FlatColumn } from './flat-table.ts';

/** One CSV file of a package, beside its description. */
export interface PackagedTable {
  name: string;
  /** Its name as a file. */
  path: string;
  title: string;
  description?: string;
  columns: readonly FlatColumn[];
  /** Ids of its sources, where its package has tables of several. */
  sources?: readonly string[];
}

export interface Packaged {
  name: string;
  title: string;
  /** Paragraphs; those about the sources follow. */
  description: readonly string[];
  /** The page that shows it. */
  homepage: string;
  /** Where the site stands. */
  home: string;
  /** Ids of content/data/sources.yaml. */
  sources: readonly string[];
  tables: readonly PackagedTable[];
}

/**
 * The description of CSV files as a Data Package (https://datapackage.org, version 2), with nothing in it that the
 * standard does not name: what they show, who published it and on which terms, and what each column holds.
 */
export function dataPackage(own: Packaged, known: Sources, language: Language): string {
  const { source, t } = language;
  const credits = creditsOf(own.sources, { sources: known }, language);
  const terms = credits.map((credit) => {
    const { licence, note } = source(credit.id);
    return [...creditLines(credit, language), t('file.terms', { licence, note })].join('\n');
  });
  const publishers = credits.map(({ id, url }) => ({ title: source(id).publisher, path: new URL(url).origin, roles: ['Producer'] }));
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: own.name.toLowerCase(),
      title: own.title,
      description: [...own.description, ...terms].join('\n\n'),
      homepage: own.homepage,
      ...originOf(own.sources),
      contributors: [{ title: t('site.name'), path: own.home, roles: ['DataCurator'] }, ...uniqueBy(publishers, ({ title }) => title)],
      resources: own.tables.map((table) => ({ ...resourceOf(table), ...(table.sources?.length && originOf(table.sources)) })),
    },
    null,
    2,
  )}\n`;

  /** Where some of the facts are under no licence, none is that of the whole: the terms stand in the description. */
  function originOf(ids: readonly string[]) {
    const licences = ids.map((id) => {
      const licence = known[id]?.licence;
      return licence && { name: licence.id, path: licence.url, title: source(id).licence };
    });
    const isLicensed = licences.length > 0 && licences.every((licence) => licence !== undefined);
    return {
      ...(isLicensed && { licenses: uniqueBy(licences, ({ name }) => name) }),
      sources: credits
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ id, name, url }) => [
          { title: name, path: url },
          ...(known[id]!.copies ?? []).map((copy) => ({ title: t('file.copy', { source: name }), path: copyAddress(copy) })),
        ]),
    };
  }
}

function resourceOf({ name, path, title, description, columns }: PackagedTable) {
  return {
    name: name.toLowerCase(),
    path,
    type: 'table',
    title,
    ...(description && { description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: columns.map(fieldOf), missingValues: [''] },
  };
}

function fieldOf({ heading, type, description, oneOf }: FlatColumn) {
  return { name: heading, type, ...(description && { description }), ...(oneOf && { constraints: { enum: oneOf } }) };
}

function uniqueBy<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()];
}
