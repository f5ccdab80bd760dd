import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CheckedLanguage } from './check/checked-language.ts';
import { checkDocument, type CheckedDocument } from './check/document.ts';
import { readGlossary } from './check/glossary.ts';
import { checkOwnScript } from './check/own-script.ts';
import { checkPageFields } from './check/page-fields.ts';
import { checkPlaces, checkTagged } from './check/places.ts';
import { checkPresence } from './check/presence.ts';
import { readWordList, type WordList } from './check/word-list.ts';
import { documentsOf } from './check/documents.ts';
import { addressesOf, placesByAddress, plannedIds, type Plan } from './schema/page-plan.ts';
import type { Folder } from './schema/folder.ts';
import { figures as figuresFolder, pages as pagesFolder, sources } from './schema/folders.ts';
import type { Outline } from './schema/outline.ts';
import { wordFileNames, wordFiles, type WordFile } from './schema/word-files.ts';

/** What all languages share. */
export interface SharedContext {
  outline: Outline;
  plan: Plan;
  /** Figures of the published languages; a draft may name them before it has their words. */
  publishedFigures: readonly string[];
  /** Roles that have a name in a published language. */
  roles: ReadonlySet<string>;
}

/** Read and check one language's folder. A draft may miss files; what it has must be right. */
export function readLanguage(files: Files, locale: Locale, { outline, plan, publishedFigures, roles }: SharedContext): CheckedLanguage {
  const { code, script, status } = locale;
  const { pages } = plan;
  const top = `content/${code}`;
  const figures = new Set(fileIds(files, code, figuresFolder).concat(status === 'draft' ? publishedFigures : []));
  const places = placesByAddress(pages, outline, { figures, roles, sources: fileIds(files, code, sources) });
  const documents = documentsOf(plan.folders, readFolder);
  const all = documents.all().flatMap(({ files: own }) => own);
  const lists = readLists(files, code);
  const glossaryText = files.text(`${top}/glossary.yaml`);
  const glossary = glossaryText === undefined ? undefined : readGlossary(`${top}/glossary.yaml`, locale, glossaryText);
  const listed = lists.flatMap(({ list }) => list ?? []);
  const unwritten = status === 'published' ? checkOwnScript(locale, all, listed) : [];
  return {
    locale,
    documents,
    lists: Object.fromEntries(lists.map(({ name, list }) => [name, list])),
    glossary,
    unwritten: new Set(unwritten.map(({ file }) => file)),
    problems: [
      ...checkPresence(files, locale, outline, plan),
      ...[...lists, ...(glossary ? [glossary] : []), ...all].flatMap(({ problems }) => problems),
      ...checkPlaces(all),
      ...unwritten,
      ...(status === 'published' ? checkTagged({ documents, pages, outline }) : []),
      ...checkPageFields(documents.of(pagesFolder), pages),
    ],
    fileCount: all.length + lists.length + (glossary ? 1 : 0),
  };

  function readFolder<Data>(folder: Folder<Data>): CheckedDocument<Data>[] {
    const planned = plannedIds(folder, outline, pages);
    const present = fileIds(files, code, folder);
    const ids = planned?.filter((id) => present.includes(id)) ?? present;
    return ids.map((id) => {
      const file = `${top}/${folder.name}/${id}.mdx`;
      const standsOn = addressesOf(folder.name, id, pages, outline);
      return checkDocument(files.text(file)!, { file, id, folder, script, figures, roles, pages: places, standsOn });
    });
  }
}

/** Ids of the files in a folder of one language. */
export function fileIds(files: Files, code: string, { name: folder }: Folder): string[] {
  const names = files.list(`content/${code}/${folder}`);
  return names.filter((name) => name.endsWith('.mdx')).map((name) => name.replace(/\.mdx$/, ''));
}

function readLists(files: Files, code: string): { name: WordFile; list: WordList | undefined; problems: Problem[] }[] {
  return wordFileNames.flatMap((name) => {
    const file = `content/${code}/${name}`;
    const text = files.text(file);
    return text === undefined ? [] : { name, ...readWordList(file, code, text, wordFiles[name]) };
  });
}
