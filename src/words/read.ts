import type { z } from 'astro/zod';
import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { checkYaml } from '../files/yaml.ts';
import { checkStrays } from './check/strays.ts';
import { compareTwins } from './check/twins.ts';
import { linkLanguage, type Names, type PagePlan, type Words } from './language.ts';
import { readLanguage, idsIn, type CheckedLanguage } from './read-language.ts';
import { localesSchema } from './schema/locale.ts';
import { outlineSchema } from './schema/outline.ts';

/** What was read under content/, without its data. */
export interface WordsRead {
  /** `undefined` while anything is wrong. */
  words: Words | undefined;
  /** What has a name in each published language, whatever else is wrong there. */
  names: Names[];
  problems: Problem[];
  /** How many files were read. */
  fileCount: number;
}

/**
 * Read, check and link all words. All problems come together; only when locales.json or outline.yaml itself is wrong,
 * the rest waits, because everything hangs on them.
 */
export function readWords(files: Files, pages: readonly PagePlan[]): WordsRead {
  const problems: Problem[] = [];
  const locales = readNeeded(files, 'content/locales.json', localesSchema, problems);
  const outline = readNeeded(files, 'content/outline.yaml', outlineSchema, problems);
  if (!locales || !outline) return { words: undefined, names: [], problems, fileCount: 2 };

  const published = locales.filter(({ status }) => status === 'published');
  const publishedFigures = published.flatMap(({ code }) => idsIn(files, code, 'figures'));
  const roles = new Set(published.flatMap(({ code }) => idsIn(files, code, 'roles')));
  const all = locales.map((locale) => readLanguage(files, locale, { outline, pages, publishedFigures, roles }));
  const shown = all.filter(({ locale }) => locale.status === 'published');
  problems.push(...all.flatMap((language) => language.problems), ...compareTwins(shown, outline), ...checkStrays(files, locales));

  const isRight = problems.length === 0;
  return {
    words: isRight ? { outline, locales, languages: shown.map((language) => linkLanguage(language, outline)) } : undefined,
    names: shown.map(namesOf),
    problems,
    fileCount: 2 + all.reduce((sum, { fileCount }) => sum + fileCount, 0),
  };
}

function readNeeded<S extends z.ZodType>(files: Files, file: string, schema: S, problems: Problem[]): z.output<S> | undefined {
  const text = files.text(file);
  if (text === undefined) {
    problems.push({ file, line: 0, field: 'file', found: 'nothing', write: 'this file; content/README.md says what stands in it' });
    return undefined;
  }
  const checked = checkYaml(file, text, schema);
  problems.push(...checked.problems);
  return checked.data;
}

function namesOf({ locale, documents, lists }: CheckedLanguage): Names {
  return {
    locale,
    roles: new Set(documents.roles.map(({ id }) => id)),
    occupations: new Set(Object.keys(lists['occupations.yaml']?.words ?? {})),
    activities: new Set(Object.keys(lists['activities.yaml']?.words ?? {})),
    skills: new Set(Object.keys(lists['skills.yaml']?.words ?? {})),
    pairs: new Set(Object.keys(lists['pairs.yaml']?.words ?? {})),
    figures: new Set(documents.figures.map(({ id }) => id)),
    sources: new Set(documents.sources.map(({ id }) => id)),
  };
}
