import { folders, plannedIds, type Folder } from '../schema/folders.ts';
import type { LocaleEntry } from '../schema/locale.ts';
import { namesSchema } from '../schema/names.ts';
import type { Outline } from '../schema/outline.ts';
import type { Problem } from '../schema/problem.ts';
import { checkDocument, type ContentDocument } from './document.ts';
import { listFolder, readText } from './files.ts';
import { checkPlaces, pageOf, placesOnPages } from './places.ts';
import { readWords, type WordList } from './words.ts';

/** Everything in one language's folder. */
export interface Language {
  locale: LocaleEntry;
  documents: ContentDocument[];
  /** The interface's words, and the names of what the statistics count. */
  wordLists: WordList[];
  /** What is wrong in the language as a whole and in each of its files. */
  problems: Problem[];
}

/** What all languages share. */
export interface SharedContext {
  outline: Outline;
  /** Figures of the published languages; a draft may name them before it has their words. */
  publishedFigures: readonly string[];
  /** Roles that have a name in a published language. */
  roles: ReadonlySet<string>;
}

/** Read and check one language's folder. A draft may miss files; what it has must be right. */
export function readLanguage(root: string, locale: LocaleEntry, { outline, publishedFigures, roles }: SharedContext): Language {
  const { code, script, status } = locale;
  const top = `content/${code}`;
  const language: Language = { locale, documents: [], wordLists: [], problems: [] };
  const report = (file: string, found: string, write: string) => void language.problems.push({ file, line: 0, field: 'file', found, write });
  const needed = (file: string, write: string) => {
    if (status === 'published' && readText(root, file) === undefined) report(file, 'nothing', write);
  };

  needed(`${top}/ui.json`, 'this file with the words of buttons, labels and menus, as the other languages have it');
  for (const [name, schema] of Object.entries(wordFiles)) {
    const text = readText(root, `${top}/${name}`);
    if (text === undefined) continue;
    const { list, problems } = readWords(`${top}/${name}`, code, text, schema);
    if (list) language.wordLists.push(list);
    language.problems.push(...problems);
  }

  const figures = new Set(listWords(root, code, 'figures').concat(status === 'draft' ? publishedFigures : []));
  const pages = placesOnPages(outline, figures);
  for (const folder of folders) {
    const planned = plannedIds(folder, outline);
    for (const name of listFolder(root, `${top}/${folder}`)) {
      const file = `${top}/${folder}/${name}`;
      const id = name.replace(/\.mdx$/, '');
      if (id === name) report(file, 'a file of another kind', `files named <id>.mdx in ${top}/${folder}`);
      else if (planned && !planned.includes(id)) report(file, 'a file that nothing names', howToName(folder, id, planned));
      else language.documents.push(checkDocument(id, readText(root, file)!, { file, folder, script, figures, roles, pages, page: pageOf(folder, id, outline) }));
    }
    for (const id of planned ?? []) needed(`${top}/${folder}/${id}.mdx`, whyNeeded(folder, id));
  }
  for (const id of outline.evidence) needed(`${top}/figures/${id}.mdx`, `this file, because content/outline.yaml names "${id}" under "evidence"`);

  const known = [...Object.keys(wordFiles), ...folders.map((folder) => `${folder}/`)];
  for (const name of listFolder(root, top)) if (!known.includes(name)) report(`${top}/${name}`, 'something that no page reads', `only: ${known.join(', ')}`);

  language.problems.push(...language.documents.flatMap(({ problems }) => problems), ...checkPlaces(language.documents));
  return language;
}

/** Ids of the figures, or roles, for which a language has words. */
export function listWords(root: string, code: string, folder: 'figures' | 'roles'): string[] {
  return listFolder(root, `content/${code}/${folder}`).filter((name) => name.endsWith('.mdx')).map((name) => name.replace(/\.mdx$/, ''));
}

/** Lists of words in a language's folder; ui.json has a schema of its own. */
const wordFiles = { 'ui.json': undefined, 'occupations.yaml': namesSchema, 'activities.yaml': namesSchema };

function listInOutline(folder: Folder): string {
  return folder === 'article' ? 'sections' : folder;
}

function howToName(folder: Folder, id: string, planned: readonly string[]): string {
  return folder === 'pages' ? `only: ${planned.map((name) => `${name}.mdx`).join(', ')}` : `"- ${id}" under "${listInOutline(folder)}" in content/outline.yaml, or remove the file`;
}

function whyNeeded(folder: Folder, id: string): string {
  return folder === 'pages' ? 'this file, with title and description' : `this file, because content/outline.yaml names "${id}" under "${listInOutline(folder)}"`;
}
