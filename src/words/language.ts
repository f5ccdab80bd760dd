import type { z } from 'astro/zod';
import { createFormat, type Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslator, type Translate, type TranslateFigure } from '../i18n/translator.ts';
import type { CheckedDocument } from './check/document.ts';
import type { HardTerm } from './check/glossary.ts';
import type { CheckedLanguage } from './check/checked-language.ts';
import type { Folder, FolderData } from './schema/folder.ts';
import * as shared from './schema/folders.ts';
import { idsIn, type Outline } from './schema/outline.ts';
import type { sectionSchema } from './schema/section.ts';
import type { WordFile } from './schema/word-files.ts';
import type { Notice } from './translation/notices.ts';
import type { Translation } from './translation/pairs.ts';

export type { Notice } from './translation/notices.ts';

/** One content file: its fields, and where it comes from. */
export type Linked<Data> = Data & {
  /** Its name without the ending. */
  id: string;
  /** Path from the project's top, for example `content/hi/article/opening.mdx`. */
  file: string;
  /** The words under the fields, as MDX. */
  body: string;
  /** What its readers should know of it. */
  notice?: Notice | undefined;
};

export type Page = Linked<FolderData<typeof shared.pages>>;
export type Section = Linked<z.output<typeof sectionSchema>>;
export type ComparisonRow = Linked<FolderData<typeof shared.comparison>>;
/** The words around a figure; those in it are said by `figureWords`. */
export type FigureWords = Omit<Linked<FolderData<typeof shared.figures>>, 'words'>;
export type RoleWords = Linked<FolderData<typeof shared.roles>>;
export type SourceWords = Linked<FolderData<typeof shared.sources>>;

/** Everything that one language says, in the order of the outline. */
export interface Language {
  locale: Locale;
  /** The interface's words. */
  t: Translate;
  format: Format;
  /** The files of a folder, in the order of the outline where that has one. */
  pieces<Data>(folder: Folder<Data>): readonly Linked<Data>[];
  /** The ids in a list of words, such as `pairs`, and one entry with its file. */
  listed(list: string): readonly string[];
  entry(list: string, id: string): { file: string; words: string };
  page(id: string): Page;
  rows: readonly ComparisonRow[];
  /** Ids of the figures of the evidence page, in order. */
  evidence: readonly string[];
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
  /** Of a draft: which words of lists, with their gaps, it still has from the language that it follows. */
  borrowed?: { from: Locale; words: readonly string[] };
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
  const find = <Data>(folder: Folder<Data>) => finder(documents.of(folder), `${top}/${folder.name}`, folder.name, notices);
  const pieces = <Data>(folder: Folder<Data>) => {
    const ids = folder.list === undefined ? documents.of(folder).map(({ id }) => id) : idsIn(outline, folder.list);
    return ids.map(find(folder));
  };
  const figures = find(shared.figures);
  const wordsOfFigures = Object.fromEntries(documents.of(shared.figures).map(({ id, data }) => [id, data?.words ?? {}]));
  const role = find(shared.roles);
  const format = createFormat(locale);
  const translator = createTranslator(locale.code, lists['ui.json']?.words ?? {}, wordsOfFigures, format.together);
  const listOf = (list: string) => lists[`${list}.yaml` as WordFile];
  const name = (list: WordFile) => (code: string) => lists[list]?.words[code] ?? fail(`no name for "${code}" in ${top}/${list}`);
  return {
    locale,
    t: translator.t,
    format,
    pieces,
    listed: (list) => Object.keys(listOf(list)?.words ?? {}),
    entry: (list, id) => ({ file: `${top}/${list}.yaml`, words: name(`${list}.yaml` as WordFile)(id) }),
    page: find(shared.pages),
    rows: pieces(shared.comparison),
    evidence: idsIn(outline, 'evidence'),
    figure: figures,
    figureWords: (id) => translator.figureWords(figures(id).id),
    role,
    roles: pieces(shared.roles),
    occupation: name('occupations.yaml'),
    activity: name('activities.yaml'),
    skill: name('skills.yaml'),
    pair: name('pairs.yaml'),
    source: find(shared.sources),
    hardTerms: glossary?.hardTerms ?? [],
  };
}

/** Finds a folder's files by id; another id throws. */
function finder<Data>(
  documents: readonly CheckedDocument<Data>[],
  top: string,
  folder: string,
  notices: ReadonlyMap<string, Notice>,
): (id: string) => Linked<Data> {
  const linked = documents.flatMap(({ data, id, file, body }) =>
    data ? [[id, { ...data, id, file, body, notice: notices.get(`${folder}/${id}`) }] as const] : [],
  );
  const byId = new Map(linked);
  return (id) => byId.get(id) ?? fail(`no words: ${top}/${id}.mdx`);
}

function fail(message: string): never {
  throw new Error(message);
}
