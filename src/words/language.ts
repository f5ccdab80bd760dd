import { createFormat, wordsOf, type Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslator, type Translate, type TranslateFigure } from '../i18n/translator.ts';
import type { CheckedDocument } from './check/document.ts';
import type { HardTerm } from './check/glossary.ts';
import type { CheckedLanguage } from './read-language.ts';
import type { Folder, FolderData } from './schema/folders.ts';
import type { Outline } from './schema/outline.ts';
import type { WordFile } from './schema/word-files.ts';
import type { Notice } from './translation/notices.ts';
import type { Translation } from './translation/pairs.ts';

export type { PagePlan } from './page-plan.ts';
export type { Notice } from './translation/notices.ts';

/** One content file: its fields, and where it comes from. */
type Linked<F extends Folder> = FolderData<F> & {
  /** Its name without the ending. */
  id: string;
  /** Path from the project's top, for example `content/hi/article/opening.mdx`. */
  file: string;
  /** The words under the fields, as MDX. */
  body: string;
  /** What its readers should know of it. */
  notice?: Notice | undefined;
};

export type Page = Linked<'pages'>;
export type Section = Linked<'article'>;
export type Row = Linked<'comparison'>;
export type Difference = Linked<'differences'>;
/** The words around a figure; those in it are said by `figureWords`. */
export type FigureWords = Omit<Linked<'figures'>, 'words'>;
export type RoleWords = Linked<'roles'>;
export type SourceWords = Linked<'sources'>;

/** Everything that one language says, in the order of the outline. */
export interface Language {
  locale: Locale;
  /** The interface's words. */
  t: Translate;
  format: Format;
  page(id: string): Page;
  sections: Section[];
  rows: Row[];
  differences: Difference[];
  /** Ids of the figures of the evidence page, in order. */
  evidence: readonly string[];
  method: Section[];
  figure(id: string): FigureWords;
  /** A `t()` for the words that only one figure needs; a word or a gap that is missing throws. */
  figureWords(id: string): TranslateFigure;
  /** Names of what the facts speak about. */
  role(id: string): RoleWords;
  /** What is said of every role, by id. */
  roles: readonly RoleWords[];
  occupation(ncoCode: string): string;
  activity(element: string): string;
  skill(element: string): string;
  /** What tells two roles apart, in one sentence, by the id of their pair. */
  pair(id: string): string;
  /** What is said of a source of content/data/sources.yaml. */
  source(id: string): SourceWords;
  /** Terms to be explained where they first stand on a page. */
  hardTerms: readonly HardTerm[];
  readingMinutes: number;
}

/** The words of the whole site. */
export interface Words {
  outline: Outline;
  /** All languages, drafts too. */
  locales: readonly Locale[];
  /** The languages that readers may see, in the order in which they are offered. */
  languages: readonly Language[];
  /** Languages that are being written, with the words of the language that they follow where they have none. */
  drafts: readonly Language[];
  /** How the pieces of each language stand to those of another. */
  translations: readonly Translation[];
}

/** What has a name in one language. */
export interface Names {
  locale: Locale;
  roles: ReadonlySet<string>;
  /** By their codes in NCO-2015; `undefined` where the list is missing or cannot be read, as the next. */
  occupations: ReadonlySet<string> | undefined;
  activities: ReadonlySet<string> | undefined;
  skills: ReadonlySet<string> | undefined;
  /** By the ids of pairs of roles. */
  pairs: ReadonlySet<string> | undefined;
  figures: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** Link what was read and checked. What the check did not ask for and is missing all the same throws. */
export function linkLanguage(
  { locale, documents, lists, glossary }: CheckedLanguage,
  outline: Outline,
  notices: ReadonlyMap<string, Notice> = new Map(),
): Language {
  const top = `content/${locale.code}`;
  const find = <F extends Folder>(folder: F) => finder<F>(documents[folder], top, folder, notices);
  const pages = find('pages');
  const figures = find('figures');
  const sections = outline.sections.map(find('article'));
  const rows = outline.comparison.map(find('comparison'));
  const differences = outline.differences.map(find('differences'));
  const wordsOfFigures = Object.fromEntries(documents.figures.map(({ id, data }) => [id, data?.words ?? {}]));
  const role = find('roles');
  const format = createFormat(locale);
  const translator = createTranslator(locale.code, lists['ui.json']?.words ?? {}, wordsOfFigures, format.together);
  const name = (list: WordFile) => (code: string) => lists[list]?.words[code] ?? fail(`no name for "${code}" in ${top}/${list}`);
  return {
    locale,
    t: translator.t,
    format,
    page: pages,
    sections,
    rows,
    differences,
    evidence: outline.evidence,
    method: outline.method.map(find('method')),
    figure: figures,
    figureWords: (id) => translator.figureWords(figures(id).id),
    role,
    roles: documents.roles.map(({ id }) => role(id)),
    occupation: name('occupations.yaml'),
    activity: name('activities.yaml'),
    skill: name('skills.yaml'),
    pair: name('pairs.yaml'),
    source: find('sources'),
    hardTerms: glossary?.hardTerms ?? [],
    readingMinutes: readingMinutes([...sections, ...rows, ...differences], locale),
  };
}

/** Finds a folder's files by id; another id throws. */
function finder<F extends Folder>(
  documents: readonly CheckedDocument<F>[],
  top: string,
  folder: F,
  notices: ReadonlyMap<string, Notice>,
): (id: string) => Linked<F> {
  const linked = documents.flatMap(({ data, id, file, body }) =>
    data ? [[id, { ...data, id, file, body, notice: notices.get(`${folder}/${id}`) }] as const] : [],
  );
  const byId = new Map(linked);
  return (id) => byId.get(id) ?? fail(`no words: ${top}/${folder}/${id}.mdx`);
}

/** 200 words a minute: a slow reader of a screen; silent reading of English averages 238 (Brysbaert 2019). */
function readingMinutes(texts: readonly { id: string; file: string }[], locale: Locale): number {
  const words = texts
    .flatMap(({ id: _id, file: _file, ...said }) => Object.values(said).filter((value) => typeof value === 'string'))
    .reduce((sum, text) => sum + wordsOf(text, locale).length, 0);
  return Math.max(1, Math.round(words / 200));
}

function fail(message: string): never {
  throw new Error(message);
}
