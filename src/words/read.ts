import type { z } from 'astro/zod';
import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { checkYaml } from '../files/yaml.ts';
import type { DeclaredWords } from '../i18n/interface-words.ts';
import type { Signature } from './check/body.ts';
import type { CheckedLanguage } from './check/checked-language.ts';
import { figureLists, type FigureList } from './check/figure-words.ts';
import { checkStrays } from './check/strays.ts';
import type { WordList } from './check/word-list.ts';
import { compareTwins } from './check/twins.ts';
import { linkLanguage, type Language, type Names, type Words } from './language.ts';
import { likelyLocales, likelyOutline } from './likely.ts';
import { readLanguage, fileIds } from './read-language.ts';
import type { ContentString } from './rules/strings.ts';
import { checkStrings } from './rules/check-strings.ts';
import { figures, roles as rolesFolder, sources } from './schema/folders.ts';
import { localesSchema } from './schema/locale.ts';
import { outlineSchema, type Outline } from './schema/outline.ts';
import { outlineLists, type Plan } from './schema/page-plan.ts';
import { checkWritten, inWritingOrder } from './translation/check.ts';
import { checkExchanged } from './translation/exchanged.ts';
import { borrowedWords, fillDraft } from './translation/fill.ts';
import { noticesOf } from './translation/notices.ts';
import { pairLanguages, type Translation } from './translation/pairs.ts';

/** What was read under content/, without its data. */
export interface WordsRead {
  /** `undefined` while anything is wrong. */
  words: Words | undefined;
  /** How the pieces of each language stand to those of another, whatever else is wrong there. */
  translations: readonly Translation[];
  /** What stands on the pages; `undefined` while outline.yaml or locales.json is wrong. */
  outline: Outline | undefined;
  /** Every string of every language, each with its place. */
  strings: readonly ContentString[];
  /** What has a name in each published language, whatever else is wrong there. */
  names: Names[];
  /** The words of each chart in each published language. */
  figureLists: FigureList[];
  /** Every tag and link in a body of a published language. */
  tags: PlacedTag[];
  problems: Problem[];
  /** How many files were read. */
  fileCount: number;
}

/** A tag or a link, and where it stands. */
export type PlacedTag = Signature & { file: string };

/**
 * Read, check and link all words. All problems come together: where locales.json or outline.yaml is wrong, the rest is read as
 * the files themselves have it. `asked` are the words of the interface that the pages say.
 */
export function readWords(files: Files, plan: Plan, asked: DeclaredWords): WordsRead {
  const problems: Problem[] = [];
  const rightLocales = readNeeded(files, 'content/locales.json', localesSchema, problems);
  const rightOutline = readNeeded(files, 'content/outline.yaml', outlineSchema(outlineLists(plan)), problems);
  const locales = rightLocales ?? likelyLocales(files);
  const outline = rightOutline ?? likelyOutline(files, locales, plan);

  const published = locales.filter(({ status }) => status === 'published');
  const publishedFigures = published.flatMap(({ code }) => fileIds(files, code, figures));
  const roles = new Set(published.flatMap(({ code }) => fileIds(files, code, rolesFolder)));
  const all = locales.map((locale) => readLanguage(files, locale, { outline, plan, publishedFigures, roles }));
  const shown = all.filter(({ locale }) => locale.status === 'published');
  const { strings, problems: wrongStrings } = checkStrings(all, plan);
  problems.push(
    ...all.flatMap((language) => language.problems),
    ...wrongStrings,
    ...compareTwins(shown, outline, plan, asked),
    ...(rightLocales ? checkStrays(files, locales) : []),
  );

  const { translations, problems: wrongNotes } = pairLanguages(files, all);
  problems.push(...wrongNotes, ...checkWritten(translations), ...checkExchanged(translations));

  const isRight = problems.length === 0;
  return {
    words: isRight ? { outline, locales, translations, ...linkAll(all, translations, outline) } : undefined,
    outline: rightOutline,
    strings,
    translations,
    names: shown.map(namesOf),
    figureLists: shown.flatMap(({ documents, locale }) => figureLists(documents.of(figures), locale.code)),
    tags: shown
      .flatMap(({ documents }) => documents.all().flatMap(({ files: own }) => own))
      .flatMap(({ file, signatures }) => (signatures ?? []).map((own) => ({ file, ...own }))),
    problems: inWritingOrder(problems, translations),
    fileCount: 2 + all.reduce((sum, { fileCount }) => sum + fileCount, 0),
  };
}

/** Link every language; a draft has the words of the one that it follows where it lacks its own. */
function linkAll(
  all: readonly CheckedLanguage[],
  translations: readonly Translation[],
  outline: Outline,
): { languages: Language[]; drafts: Language[] } {
  const linked = all.map((language) => {
    const translation = translations.find(({ locale }) => locale === language.locale);
    const followed = all.find(({ locale }) => locale === translation?.other);
    const isDraft = language.locale.status === 'draft' && translation && followed;
    if (!isDraft) return linkLanguage(language, outline, translation && noticesOf(translation));
    const { standings } = translation;
    const filled = linkLanguage(fillDraft(language, followed, standings), outline, noticesOf(translation));
    return { ...filled, borrowed: { from: followed.locale, words: borrowedWords(followed, standings) } };
  });
  return {
    languages: linked.filter(({ locale }) => locale.status === 'published'),
    drafts: linked.filter(({ locale }) => locale.status === 'draft'),
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
    roles: new Set(documents.of(rolesFolder).map(({ id }) => id)),
    occupations: keysOf(lists['occupations.yaml']),
    activities: keysOf(lists['activities.yaml']),
    skills: keysOf(lists['skills.yaml']),
    pairs: keysOf(lists['pairs.yaml']),
    figures: new Set(documents.of(figures).map(({ id }) => id)),
    sources: new Set(documents.of(sources).map(({ id }) => id)),
  };
}

function keysOf(list: WordList | undefined): ReadonlySet<string> | undefined {
  return list && new Set(Object.keys(list.words));
}
