import type { Problem } from '../../files/problem.ts';
import { tellWord, type DeclaredWords } from '../../i18n/interface-words.ts';
import type { CheckedLanguage } from './checked-language.ts';
import { listOf, type Plan } from '../schema/page-plan.ts';
import type { Folder } from '../schema/folder.ts';
import { idsIn, type Outline } from '../schema/outline.ts';
import { wordFileNames } from '../schema/word-files.ts';
import type { Signature } from './body.ts';
import type { CheckedDocument } from './document.ts';
import { compareGlossaries } from './glossary.ts';
import { namedRoles } from './named-roles.ts';
import { checkAsked } from './word-list.ts';

/** Compare the published languages: the same words by key, the same files, and in twin files the same tags, links and named roles. */
export function compareTwins(languages: readonly CheckedLanguage[], outline: Outline, plan: Plan, asked: DeclaredWords): Problem[] {
  const [model, ...others] = languages;
  if (!model) return [];
  return [
    ...compareInterfaces(languages, asked),
    ...compareGlossaries(languages.flatMap(({ glossary }) => glossary ?? [])),
    ...compareFiles(languages, outline, plan),
    ...others.flatMap((language) => plan.folders.flatMap((folder) => compareFolders(folder, model, language))),
    ...others.flatMap((language) => plan.folders.flatMap((folder) => compareNamedRoles(folder, model, language))),
  ];
}

/** The interface's words; codes of the statistics are compared with the facts, which have them. */
function compareInterfaces(languages: readonly CheckedLanguage[], asked: DeclaredWords): Problem[] {
  const lists = languages.flatMap(({ lists }) => lists['ui.json'] ?? []);
  const gaps = Object.fromEntries(Object.entries(asked).map(([key, word]) => [key, Object.keys(word.gaps ?? {})]));
  return lists.flatMap((list) =>
    checkAsked(
      list,
      gaps,
      lists.find((other) => other !== list),
      (key) => ` (${tellWord(asked[key]!)})`,
    ),
  );
}

/** What no outline names, such as a role or a list of names, has only its twins to be compared with. */
function compareFiles(languages: readonly CheckedLanguage[], outline: Outline, { pages, folders }: Plan): Problem[] {
  // Folders whose files no list in the outline names; pages are named by the site.
  const freeFolders = folders.filter(({ name, list }) => name !== 'pages' && list === undefined);
  const planned = (folder: Folder) =>
    pages.flatMap(({ pieces }) => pieces.flatMap((placement) => (placement.of === folder ? idsIn(outline, listOf(placement) ?? '') : [])));
  const free = languages.map(({ locale, documents, lists, glossary }) => {
    const unnamed = freeFolders.flatMap((folder) => documents.of(folder).filter(({ id }) => !planned(folder).includes(id)));
    const wordLists = wordFileNames.filter((name) => name !== 'ui.json').flatMap((name) => lists[name] ?? []);
    return { code: locale.code, files: [...unnamed, ...wordLists, ...(glossary ? [glossary] : [])].map(({ file }) => file) };
  });
  return free.flatMap(({ code, files }) => {
    const twins = free.flatMap((other) =>
      other.files.map((file) => [file.replace(`content/${other.code}/`, `content/${code}/`), file] as const),
    );
    const missing = [...new Map(twins)].filter(([file]) => !files.includes(file));
    return missing.map(([file, twin]) => ({
      file,
      line: 0,
      field: 'file',
      found: 'nothing',
      write: `this file, as ${twin}; or remove that one`,
    }));
  });
}

function compareFolders(folder: Folder, model: CheckedLanguage, language: CheckedLanguage): Problem[] {
  const twins = new Map(model.documents.of(folder).map((document) => [document.id, document]));
  return language.documents
    .of(folder)
    .flatMap((document) => compareBodies(twins.get(document.id), document, language.locale.script === model.locale.script));
}

/** What names roles, such as a row, names the same ones in every language, in the same order. */
function compareNamedRoles(folder: Folder, model: CheckedLanguage, language: CheckedLanguage): Problem[] {
  const twins = new Map(model.documents.of(folder).map((document) => [document.id, document]));
  return language.documents.of(folder).flatMap(({ id, file, data, lines }) => {
    const twin = twins.get(id);
    if (!data || !twin?.data) return [];
    const [named, wanted] = [data, twin.data].map((fields) => namedRoles(fields).join(', '));
    if (named === wanted) return [];
    const write = `the roles of ${twin.file}: ${wanted || 'none'}`;
    return [{ file, line: lines['roles.0'] ?? 1, field: 'roles', found: named || 'none', write }];
  });
}

function compareBodies(model: CheckedDocument | undefined, document: CheckedDocument, isOneScript: boolean): Problem[] {
  if (!model?.signatures || !document.signatures) return [];
  const { file, bodyLine } = document;
  if (isOneScript && document.body.length >= 30 && document.body === model.body)
    return [{ file, line: bodyLine, field: 'body', found: `the same words as ${model.file}`, write: 'them in this language' }];
  const tooFew = subtract(model.signatures, document.signatures);
  const tooMany = subtract(document.signatures, model.signatures);
  return [
    ...tooFew.map(({ signature, line }) => ({
      file,
      line: bodyLine,
      field: 'twin',
      found: `no ${signature}`,
      write: `it here too, or remove it in ${model.file}:${line}`,
    })),
    ...tooMany.map(({ signature, line }) => ({
      file,
      line,
      field: 'twin',
      found: signature,
      write: `it in ${model.file} too, or remove it here`,
    })),
  ];
}

/** What the first list has more of than the second: `[a, a, b] − [a] // => [a, b]`. */
function subtract(list: readonly Signature[], taken: readonly Signature[]): Signature[] {
  const left = taken.map(({ signature }) => signature);
  return list.filter(({ signature }) => {
    const index = left.indexOf(signature);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
