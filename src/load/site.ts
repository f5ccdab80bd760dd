import { getCollection, render, type CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import sourcesText from '../../content/data/sources.yaml?raw';
import outlineText from '../../content/outline.yaml?raw';
import { countWords, createFormat, type Format } from '../i18n/format.ts';
import { localeOf, type Locale } from '../i18n/locales.ts';
import { createTranslator, fillGaps, type Translate, type Words } from '../i18n/translator.ts';
import type { Facts } from '../read/facts.ts';
import { outlineSchema } from '../schema/outline.ts';
import { sourcesSchema, type Sources } from '../schema/sources.ts';
import { loadFacts } from './facts.ts';
import { nameIn } from './names.ts';

/** The body of a content file, ready to stand in a page. */
export type Body = Awaited<ReturnType<typeof render>>['Content'];
type Folder = 'article' | 'comparison' | 'differences' | 'figures' | 'method' | 'pages' | 'roles';
type Linked<K extends Folder> = CollectionEntry<K>['data'] & { id: string; body: string; Content: Body };

/** Everything that one language's pages are made of, in the order of the outline. */
export interface Site {
  locale: Locale;
  t: Translate;
  format: Format;
  article: Linked<'pages'> & { front: string; back: string };
  sections: Linked<'article'>[];
  rows: Linked<'comparison'>[];
  differences: Linked<'differences'>[];
  evidence: Linked<'pages'>;
  /** Ids of the figures of the evidence page, in order. */
  evidenceFigures: readonly string[];
  method: Linked<'method'>[];
  figure(id: string): Linked<'figures'>;
  /** A `t()` for the words that only one figure needs; a word or a gap that is missing throws. */
  figureWords(id: string): (key: string, gaps?: Readonly<Record<string, string>>) => string;
  /** Names of what the facts speak about. */
  role(id: string): CollectionEntry<'roles'>['data'];
  occupation(ncoCode: string): string;
  activity(element: string): string;
  facts: Facts;
  sources: Sources;
  readingMinutes: number;
}

const wordFiles = import.meta.glob<Words>('/content/*/ui.json', { eager: true, import: 'default' });
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
  const folder = `content/${locale.code}`;
  const words = wordFiles[`/${folder}/ui.json`] ?? fail(`no words: ${folder}/ui.json`);
  const [sections, rows, differences, method] = await Promise.all([
    linkAll('article', outline.sections, locale),
    linkAll('comparison', outline.comparison, locale),
    linkAll('differences', outline.differences, locale),
    linkAll('method', outline.method, locale),
  ]);
  const figures = await linkFolder('figures', locale);
  const roles = await linkFolder('roles', locale);
  const pages = await linkFolder('pages', locale);
  const page = (id: string) => pages.get(id) ?? fail(`no such page: ${folder}/pages/${id}.mdx`);
  const { front = fail(`no front in ${folder}/pages/article.mdx`), back = fail(`no back in ${folder}/pages/article.mdx`) } = page('article');
  const figure = (id: string) => figures.get(id) ?? fail(`no such figure: ${folder}/figures/${id}.mdx`);
  return {
    locale,
    t: await createTranslator(locale.code, words),
    format: createFormat(locale),
    article: { ...page('article'), front, back },
    sections,
    rows,
    differences,
    evidence: page('evidence'),
    evidenceFigures: outline.evidence,
    method,
    figure,
    figureWords: (id) => (key, gaps) => fillGaps(figure(id).words?.[key] ?? fail(`no word "${key}" in ${folder}/figures/${id}.mdx`), gaps),
    role: (id) => roles.get(id) ?? fail(`no such role: ${folder}/roles/${id}.mdx`),
    occupation: (ncoCode) => nameIn(locale.code, 'occupations', ncoCode),
    activity: (element) => nameIn(locale.code, 'activities', element),
    facts: loadFacts(),
    sources,
    readingMinutes: readingMinutes([...sections, ...rows, ...differences], locale),
  };
}

/** The entries of one folder that the outline names, in its order. */
async function linkAll<K extends Folder>(folder: K, ids: readonly string[], locale: Locale): Promise<Linked<K>[]> {
  const entries = await linkFolder(folder, locale);
  return ids.map((id) => entries.get(id) ?? fail(`no words for "${id}" in content/${locale.code}/${folder}`));
}

/** All entries of one folder in one language, by id. */
async function linkFolder<K extends Folder>(folder: K, { code }: Locale): Promise<Map<string, Linked<K>>> {
  const entries = await getCollection(folder);
  const own = entries.filter(({ id }) => id.startsWith(`${code}/`));
  const linked = await Promise.all(
    own.map(async (entry): Promise<Linked<K>> => {
      const { Content } = await render(entry);
      return { ...entry.data, id: entry.id.slice(code.length + 1), body: entry.body ?? '', Content };
    }),
  );
  return new Map(linked.map((entry) => [entry.id, entry]));
}

/** 200 words a minute: a slow reader of a screen; silent reading of English averages 238 (Brysbaert 2019). */
function readingMinutes(texts: readonly { id: string; body: string }[], locale: Locale): number {
  const words = texts
    .flatMap(({ id: _id, ...words }) => Object.values(words).filter((value) => typeof value === 'string'))
    .reduce((sum, text) => sum + countWords(text, locale), 0);
  return Math.max(1, Math.round(words / 200));
}

function fail(message: string): never {
  throw new Error(message);
}
