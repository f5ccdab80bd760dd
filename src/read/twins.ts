import type { Problem } from '../schema/problem.ts';
import type { Signature } from './body.ts';
import type { ContentDocument } from './document.ts';
import type { Language } from './language.ts';
import { checkWords, compareWords, type WordList } from './words.ts';

/** Compare the published languages: the same words by key, the same figures, and in twin files the same tags and links. */
export function compareTwins(languages: readonly Language[]): Problem[] {
  const [model, ...others] = languages;
  if (!model) return [];
  return [
    ...compareWords(languages.flatMap(({ words }) => words ?? [])),
    ...compareFigures(languages),
    ...others.flatMap((language) => language.documents.flatMap((document) => compareBodies(twinOf(document, model), document))),
  ];
}

function twinOf({ folder, id }: ContentDocument, { documents }: Language): ContentDocument | undefined {
  return documents.find((candidate) => candidate.folder === folder && candidate.id === id);
}

/** Every other folder is compared with the outline; figures have only each other. */
function compareFigures(languages: readonly Language[]): Problem[] {
  const figuresOf = ({ documents }: Language) => documents.filter(({ folder }) => folder === 'figures');
  const ids = [...new Set(languages.flatMap(figuresOf).map(({ id }) => id))];
  const missing = languages.flatMap((language) => {
    const own = new Set(figuresOf(language).map(({ id }) => id));
    const theirs = new Map(languages.flatMap(figuresOf).map((document) => [document.id, document.file]));
    return [...theirs]
      .filter(([id]) => !own.has(id))
      .map(([id, file]) => ({ file: `content/${language.locale.code}/figures/${id}.mdx`, line: 0, field: 'file', found: 'nothing', write: `this file, as ${file}` }));
  });
  const words = ids.flatMap((id) => {
    const lists = languages.flatMap((language) => figureWords(language, id));
    return [...lists.flatMap(checkWords), ...compareWords(lists)];
  });
  return [...missing, ...words];
}

/** The words that only one chart needs, from its field `words`. */
function figureWords({ locale, documents }: Language, id: string): WordList[] {
  const document = documents.find((candidate) => candidate.folder === 'figures' && candidate.id === id);
  if (!document?.data) return [];
  const words = (document.data.words ?? {}) as Record<string, string>;
  return [{ file: document.file, locale: locale.code, words, lineOf: (key) => document.lines[`words.${key}`] ?? 0 }];
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
