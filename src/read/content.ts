import type { z } from 'astro/zod';
import { glossarySchema, type Term } from '../schema/glossary.ts';
import { localesSchema, type LocaleEntry } from '../schema/locale.ts';
import { outlineSchema, type Outline } from '../schema/outline.ts';
import type { Problem } from '../schema/problem.ts';
import { sourcesSchema, type Source } from '../schema/sources.ts';
import { listFolder, readText } from './files.ts';
import { listWords, readLanguage, type Language } from './language.ts';
import { compareTwins } from './twins.ts';
import { checkYaml } from './yaml.ts';

/** Everything under content/ but the figures in data/, which src/read/facts.ts reads. */
export interface Content {
  outline: Outline;
  /** `undefined` where there is no content/data/sources.yaml. */
  sources: Readonly<Record<string, Source>> | undefined;
  languages: Language[];
  /** How many files were read. */
  fileCount: number;
}

/**
 * Read and check everything under content/. All problems come together; only when locales.json or outline.yaml
 * itself is wrong, the rest waits (`content` is `undefined`), because everything hangs on them.
 */
export function readContent(root: string): { content: Content | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const locales = readData(root, 'content/locales.json', localesSchema, problems);
  const outline = readData(root, 'content/outline.yaml', outlineSchema, problems);
  const isSourced = readText(root, sourcesFile) !== undefined;
  const sources = isSourced ? readData(root, sourcesFile, sourcesSchema, problems) : undefined;
  if (!locales || !outline) return { content: undefined, problems };

  const isDefined = readText(root, glossaryFile) !== undefined;
  const glossary = isDefined ? readData(root, glossaryFile, glossarySchema, problems) : undefined;
  const published = locales.filter(({ status }) => status === 'published');
  const publishedFigures = published.flatMap(({ code }) => listWords(root, code, 'figures'));
  const roles = new Set(published.flatMap(({ code }) => listWords(root, code, 'roles')));
  const languages = locales.map((locale) => readLanguage(root, locale, { outline, publishedFigures, roles }));
  const publishedLanguages = languages.filter(({ locale }) => locale.status === 'published');
  problems.push(
    ...languages.flatMap((language) => language.problems),
    ...compareTwins(publishedLanguages, outline),
    ...checkGlossary(glossary ?? [], published),
    ...checkFolders(root, locales),
  );

  const wordFileCount = languages.reduce((sum, { documents, wordLists }) => sum + documents.length + wordLists.length, 0);
  const fileCount = 2 + Number(isSourced) + Number(isDefined) + wordFileCount;
  return { content: { outline, sources, languages, fileCount }, problems };
}

const sourcesFile = 'content/data/sources.yaml';
const glossaryFile = 'content/glossary.yaml';

function readData<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]): z.output<S> | undefined {
  const text = readText(root, file);
  if (text === undefined) {
    problems.push({ file, line: 0, field: 'file', found: 'nothing', write: 'this file; content/README.md says what stands in it' });
    return undefined;
  }
  const checked = checkYaml(file, text, schema);
  problems.push(...checked.problems);
  return checked.data;
}

/** A term has a word in each published language. */
function checkGlossary(terms: readonly Term[], published: readonly LocaleEntry[]): Problem[] {
  return terms.flatMap((term) =>
    published
      .filter(({ code }) => term[code] === undefined)
      .map(({ code, name }) => ({ file: glossaryFile, line: 0, field: `${term.id}.${code}`, found: 'nothing', write: `the word for ${term.id} in ${name}` })),
  );
}

/** Folders are languages, or `data`. */
function checkFolders(root: string, locales: readonly LocaleEntry[]): Problem[] {
  const known = new Set(['data/', ...locales.map(({ code }) => `${code}/`)]);
  return listFolder(root, 'content')
    .filter((name) => name.endsWith('/') && !known.has(name))
    .map((name) => ({ file: `content/${name}`, line: 0, field: 'folder', found: 'a language that content/locales.json does not name', write: `"code": "${name.slice(0, -1)}" in content/locales.json, or remove the folder` }));
}
