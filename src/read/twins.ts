import type { Outline } from '../schema/outline.ts';
import type { Problem } from '../schema/problem.ts';
import type { Signature } from './body.ts';
import type { ContentDocument } from './document.ts';
import type { Language } from './language.ts';
import { checkWords, compareWords, type WordList } from './words.ts';

/** Compare the published languages: the same words by key, the same files, and in twin files the same tags and links. */
export function compareTwins(languages: readonly Language[], { evidence }: Outline): Problem[] {
  const [model, ...others] = languages;
  if (!model) return [];
  return [
    ...compareLists(languages),
    ...compareFiles(languages, evidence),
    ...compareFigureWords(languages),
    ...others.flatMap((language) => language.documents.flatMap((document) => compareBodies(twinOf(document, model), document))),
  ];
}

function twinOf({ folder, id }: ContentDocument, { documents }: Language): ContentDocument | undefined {
  return documents.find((candidate) => candidate.folder === folder && candidate.id === id);
}

function compareLists(languages: readonly Language[]): Problem[] {
  const lists = languages.flatMap(({ wordLists }) => wordLists);
  const byName = Map.groupBy(lists, ({ file }) => file.replace(/.*\//, ''));
  return [...byName.values()].flatMap(compareWords);
}

/** Roles, and the figures that the outline does not name, have only each other to be compared with. */
function compareFiles(languages: readonly Language[], planned: readonly string[]): Problem[] {
  const isFree = ({ folder, id }: ContentDocument) => folder === 'roles' || (folder === 'figures' && !planned.includes(id));
  const free = languages.map(({ locale, documents }) => ({ code: locale.code, files: documents.filter(isFree).map(({ file }) => file) }));
  return free.flatMap(({ code, files }) => {
    const twins = free.flatMap((other) => other.files.map((file) => [file.replace(`content/${other.code}/`, `content/${code}/`), file] as const));
    const missing = [...new Map(twins)].filter(([file]) => !files.includes(file));
    return missing.map(([file, twin]) => ({ file, line: 0, field: 'file', found: 'nothing', write: `this file, as ${twin}` }));
  });
}

/** The words that only one chart needs, from the field `words` of its file. */
function compareFigureWords(languages: readonly Language[]): Problem[] {
  const lists = languages.flatMap(({ locale, documents }) =>
    documents
      .filter(({ folder, data }) => folder === 'figures' && data)
      .map(({ id, file, data, lines }) => ({ id, file, locale: locale.code, words: (data!.words ?? {}) as WordList['words'], lineOf: (key: string) => lines[`words.${key}`] ?? 0 })),
  );
  return [...lists.flatMap(checkWords), ...[...Map.groupBy(lists, ({ id }) => id).values()].flatMap(compareWords)];
}

function compareBodies(model: ContentDocument | undefined, document: ContentDocument): Problem[] {
  if (!model?.signatures || !document.signatures) return [];
  const { file, bodyLine } = document;
  const tooFew = subtract(model.signatures, document.signatures);
  const tooMany = subtract(document.signatures, model.signatures);
  return [
    ...tooFew.map(({ signature, line }) => ({ file, line: bodyLine, field: 'twin', found: `no ${signature}`, write: `it here too, or remove it in ${model.file}:${line}` })),
    ...tooMany.map(({ signature, line }) => ({ file, line, field: 'twin', found: signature, write: `it in ${model.file} too, or remove it here` })),
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
