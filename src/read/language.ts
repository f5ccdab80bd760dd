import { folders, type Folder } from '../schema/folders.ts';
import type { LocaleEntry } from '../schema/locale.ts';
import type { Outline } from '../schema/outline.ts';
import type { Problem } from '../schema/problem.ts';
import { checkDocument, type ContentDocument } from './document.ts';
import { listFolder, readText } from './files.ts';
import { readWords, type WordList } from './words.ts';

/** Everything in one language's folder. */
export interface Language {
  locale: LocaleEntry;
  documents: ContentDocument[];
  words: WordList | undefined;
  /** What is wrong in the language as a whole and in each of its files. */
  problems: Problem[];
}

/** What all languages share. */
export interface SharedContext {
  outline: Outline;
  pages: ReadonlySet<string>;
  /** Figures of the published languages; a draft may name them before it has their words. */
  publishedFigures: readonly string[];
}

/** Read and check one language's folder. A draft may miss files; what it has must be right. */
export function readLanguage(root: string, locale: LocaleEntry, shared: SharedContext): Language {
  const { code, script, status } = locale;
  const top = `content/${code}`;
  const problems: Problem[] = [];
  const missing = (file: string, write: string) => {
    if (status === 'published') problems.push({ file, line: 0, field: 'file', found: 'nothing', write });
  };

  const wordsFile = `${top}/ui.json`;
  const wordsText = readText(root, wordsFile);
  const words = wordsText === undefined ? undefined : readWords(wordsFile, code, wordsText);
  if (!words) missing(wordsFile, 'this file with the words of buttons, labels and menus, as the other languages have it');

  const figures = new Set(listFigures(root, code).concat(status === 'draft' ? shared.publishedFigures : []));
  const context = { script, figures, fragments: fragmentsOf(shared.outline, figures), pages: shared.pages };
  const documents: ContentDocument[] = [];
  for (const folder of folders) {
    const planned = plannedIds(folder, shared.outline);
    const names = listFolder(root, `${top}/${folder}`);
    for (const name of names) {
      const file = `${top}/${folder}/${name}`;
      const id = name.replace(/\.mdx$/, '');
      if (id === name) problems.push({ file, line: 0, field: 'file', found: 'a file of another kind', write: `files named <id>.mdx in ${top}/${folder}` });
      else if (planned && !planned.includes(id)) problems.push({ file, line: 0, field: 'file', found: 'a file that nothing names', write: howToName(folder, id) });
      else documents.push(checkDocument(id, readText(root, file)!, { ...context, file, folder }));
    }
    for (const id of planned ?? []) if (!names.includes(`${id}.mdx`)) missing(`${top}/${folder}/${id}.mdx`, whyNeeded(folder, id));
  }

  const known = new Set(['ui.json', ...folders.map((folder) => `${folder}/`)]);
  for (const name of listFolder(root, top)) if (!known.has(name)) problems.push({ file: `${top}/${name}`, line: 0, field: 'file', found: 'something that no page reads', write: `only: ${[...known].join(', ')}` });

  problems.push(...(words?.problems ?? []), ...documents.flatMap((document) => document.problems), ...checkPlaces(documents));
  return { locale, documents, words: words?.list, problems };
}

/** Ids of the figures for which a language has words. */
export function listFigures(root: string, code: string): string[] {
  return listFolder(root, `content/${code}/figures`).filter((name) => name.endsWith('.mdx')).map((name) => name.replace(/\.mdx$/, ''));
}

/** What has an id stands once on the page. */
function checkPlaces(documents: readonly ContentDocument[]): Problem[] {
  const placed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, signatures } of documents)
    for (const { signature, line } of signatures ?? []) {
      if (!signature.endsWith('/>')) continue;
      const first = placed.get(signature);
      if (first) problems.push({ file, line, field: 'tag', found: `${signature} a second time`, write: `it once; it stands in ${first}` });
      else placed.set(signature, `${file}:${line}`);
    }
  return problems;
}

function plannedIds(folder: Folder, outline: Outline): readonly string[] | undefined {
  const planned = { pages: ['article'], article: outline.sections, comparison: outline.comparison, differences: outline.differences, figures: undefined };
  return planned[folder];
}

function listInOutline(folder: Folder): string {
  return folder === 'article' ? 'sections' : folder;
}

function howToName(folder: Folder, id: string): string {
  return folder === 'pages' ? 'only article.mdx' : `"- ${id}" under "${listInOutline(folder)}" in content/outline.yaml, or remove the file`;
}

function whyNeeded(folder: Folder, id: string): string {
  return folder === 'pages' ? 'this file, with title and description' : `this file, because content/outline.yaml names "${id}" under "${listInOutline(folder)}"`;
}

function fragmentsOf({ sections, comparison, differences }: Outline, figures: ReadonlySet<string>): Set<string> {
  return new Set([
    ...sections,
    ...comparison.map((id) => `comparison-${id}`),
    ...differences.map((id) => `differences-${id}`),
    ...[...figures].map((id) => `figure-${id}`),
  ]);
}
