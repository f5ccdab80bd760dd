import { getCollection, render, type CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import sourcesText from '../../content/data/sources.yaml?raw';
import outlineText from '../../content/outline.yaml?raw';
import { countWords, createFormat, type Format } from '../i18n/format.ts';
import { localeOf, type Locale } from '../i18n/locales.ts';
import { createTranslator, type Translate, type Words } from '../i18n/translator.ts';
import { outlineSchema } from '../schema/outline.ts';
import { sourcesSchema, type Sources } from '../schema/sources.ts';
import { namesSchema, type Names } from '../schema/names.ts';
import type { Facts } from '../read/facts.ts';
import { loadFacts } from './facts.ts';

/** The body of a content file, ready to stand in a page. */
export type Body = Awaited<ReturnType<typeof render>>['Content'];
type Folder = 'article' | 'comparison' | 'differences' | 'figures' | 'method' | 'pages' | 'roles';
type Linked<K extends Folder> = CollectionEntry<K>['data'] & { id: string; Content: Body };

/** Everything that one language's pages are made of, in the order of the outline. */
export interface Site {
  locale: Locale;
  t: Translate;
  format: Format;
  article: Linked<'pages'>;
  sections: Linked<'article'>[];
  rows: Linked<'comparison'>[];
  differences: Linked<'differences'>[];
  figure(id: string): Linked<'figures'>;
  /** A `t()` for the words that only one figure needs; a word that is missing throws. */
  figureWords(id: string): (key: string, gaps?: Readonly<Record<string, string>>) => string;
  evidence: Linked<'pages'>;
  /** Ids of the figures of the evidence page, in order. */
  evidenceFigures: readonly string[];
  method: Linked<'method'>[];
  /** Names of what the facts speak about. */
  role(id: string): CollectionEntry<'roles'>['data'];
  occupation(ncoCode: string): string;
  activity(element: string): string;
  facts: Facts;
  sources: Sources;
  readingMinutes: number;
}

const wordFiles = import.meta.glob<Words>('/content/*/ui.json', { eager: true, import: 'default' });
const nameFiles = import.meta.glob<string>('/content/*/{occupations,activities}.yaml', { eager: true, query: '?raw', import: 'default' });
const outline = outlineSchema.parse(parse(outlineText));
const sources = sourcesSchema.parse(parse(sourcesText));
const sites = new Map<string, Promise<Site>>();

/** The linked, sorted content of one language. Built once for each language, however many components ask. */
export function loadSite(code: string | undefined): Promise<Site> {
  const locale = localeOf(code);
  const site = sites.get(locale.code) ?? linkSite(locale);
  if (import.meta.env.PROD) sites.set(locale.code, site);
  return site;
}

async function linkSite(locale: Locale): Promise<Site> {
  const words = wordFiles[`/content/${locale.code}/ui.json`];
  if (!words) throw new Error(`no words: content/${locale.code}/ui.json`);
  const [pages, article, comparison, differences, figures, method, roles] = await Promise.all([
    getCollection('pages'),
    getCollection('article'),
    getCollection('comparison'),
    getCollection('differences'),
    getCollection('figures'),
    getCollection('method'),
    getCollection('roles'),
  ]);
  const sections = await link(article, outline.sections, locale);
  const rows = await link(comparison, outline.comparison, locale);
  const keyDifferences = await link(differences, outline.differences, locale);
  const [articlePage, evidencePage] = await link(pages, ['article', 'evidence'], locale);
  const figureIds = figures.filter(({ id }) => id.startsWith(`${locale.code}/`)).map(({ id }) => id.slice(locale.code.length + 1));
  const linkedFigures = new Map((await link(figures, figureIds, locale)).map((figure) => [figure.id, figure]));
  const figure = (id: string) => linkedFigures.get(id) ?? fail(`no such figure: content/${locale.code}/figures/${id}.mdx`);
  const [occupations, activities] = ['occupations', 'activities'].map((list) => namesSchema.parse(parse(nameFiles[`/content/${locale.code}/${list}.yaml`] ?? '{}'))) as [Names, Names];
  return {
    locale,
    t: await createTranslator(locale.code, words),
    format: createFormat(locale),
    article: articlePage!,
    evidence: evidencePage!,
    evidenceFigures: outline.evidence,
    method: await link(method, outline.method, locale),
    sections,
    rows,
    differences: keyDifferences,
    figure,
    figureWords: (id) => (key, gaps = {}) => {
      const sentence = figure(id).words?.[key] ?? fail(`no word "${key}" in content/${locale.code}/figures/${id}.mdx`);
      return sentence.replace(/\{\{(\w+)\}\}/g, (_gap, name: string) => gaps[name] ?? fail(`no value for {{${name}}} in "${sentence}"`));
    },
    role: (id) => roles.find((role) => role.id === `${locale.code}/${id}`)?.data ?? fail(`no words for the role "${id}" in content/${locale.code}/roles`),
    occupation: (code) => occupations[code] ?? fail(`no name for "${code}" in content/${locale.code}/occupations.yaml`),
    activity: (element) => activities[element] ?? fail(`no name for "${element}" in content/${locale.code}/activities.yaml`),
    facts: loadFacts(),
    sources,
    readingMinutes: readingMinutes([...article, ...comparison, ...differences].filter(({ id }) => id.startsWith(`${locale.code}/`)), locale),
  };
}

async function link<K extends Folder>(
  entries: CollectionEntry<K>[],
  ids: readonly string[],
  { code }: Locale,
): Promise<Linked<K>[]> {
  return Promise.all(
    ids.map(async (id) => {
      const entry = entries.find((candidate) => candidate.id === `${code}/${id}`) ?? fail(`no words for "${id}" in content/${code}`);
      const { Content } = await render(entry);
      return { ...entry.data, id, Content };
    }),
  );
}

/** 200 words a minute: a slow reader of a screen; silent reading of English averages 238 (Brysbaert 2019). */
function readingMinutes(entries: CollectionEntry<'article' | 'comparison' | 'differences'>[], locale: Locale): number {
  const words = entries
    .flatMap(({ body, data }) => [body ?? '', ...Object.values(data).filter((value) => typeof value === 'string')])
    .reduce((sum, text) => sum + countWords(text, locale), 0);
  return Math.max(1, Math.round(words / 200));
}

function fail(message: string): never {
  throw new Error(message);
}
