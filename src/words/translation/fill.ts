import { splitKey } from '../check/word-list.ts';
import type { CheckedDocument } from '../check/document.ts';
import type { CheckedLanguage } from '../check/checked-language.ts';
import { documentsOf } from '../check/documents.ts';
import type { Folder } from '../schema/folder.ts';
import { figures } from '../schema/folders.ts';
import { wordFileNames } from '../schema/word-files.ts';
import type { Standing } from './standing.ts';

/** What is not yet written in a language, or still says what the other says. */
export function isUnwritten({ state }: Standing): boolean {
  return state === 'missing' || state === 'same';
}

/** A draft, piece by piece with the words of the language that it follows where it has none of its own. */
export function fillDraft(draft: CheckedLanguage, followed: CheckedLanguage, standings: readonly Standing[]): CheckedLanguage {
  const unwritten = new Set(standings.filter(isUnwritten).map(({ id }) => id));
  const { code } = draft.locale;
  const fillWords = (top: string, own: Keyed = {}, all: Keyed = {}) => {
    const borrowed = Object.entries(all).filter(([key]) => unwritten.has(`${top}/${splitKey(key).base}`));
    const written = Object.entries(own).filter(([key]) => !unwritten.has(`${top}/${splitKey(key).base}`));
    return Object.fromEntries([...inFormsOf(code, borrowed), ...written]);
  };
  const fillFolder = <Data>(folder: Folder<Data>) => {
    const own = new Map(draft.documents.of(folder).map((document) => [document.id, document]));
    const filled = followed.documents
      .of(folder)
      .map((document) => (unwritten.has(`${folder.name}/${document.id}`) ? document : own.get(document.id)!));
    return folder.name === figures.name ? filled.map(fillFigure) : filled;
  };
  const wordsOfFigure = ({ documents }: CheckedLanguage, id: string) => documents.of(figures).find((each) => each.id === id)?.data?.words;
  const fillFigure = <Data>(figure: CheckedDocument<Data>): CheckedDocument<Data> => {
    const words = fillWords(`figures/${figure.id}`, wordsOfFigure(draft, figure.id), wordsOfFigure(followed, figure.id));
    return { ...figure, data: figure.data && { ...figure.data, words } };
  };
  return {
    ...draft,
    documents: documentsOf(
      followed.documents.all().map(({ folder }) => folder),
      fillFolder,
    ),
    lists: Object.fromEntries(
      wordFileNames.map((name) => {
        const { [name]: own } = draft.lists;
        const all = followed.lists[name];
        const words = fillWords(name.replace(/\..*/, ''), own?.words, all?.words);
        return [name, { file: `content/${code}/${name}`, locale: code, lineOf: () => 0, ...own, words }];
      }),
    ),
  };
}

/** What a draft says as the language does that it follows: words of lists and of figures, with their gaps (`{{count}} cups`), and fields of files. */
export function borrowedWords(followed: CheckedLanguage, standings: readonly Standing[]): string[] {
  const unwritten = new Set(standings.filter(isUnwritten).map(({ id }) => id));
  const documents = followed.documents
    .all()
    .flatMap(({ folder, files }) => files.map((file) => ({ ...file, id: `${folder.name}/${file.id}` })));
  const keyed = [
    ...wordFileNames.map((name) => [name.replace(/\..*/, ''), followed.lists[name]?.words] as const),
    ...followed.documents.of(figures).map(({ id, data }) => [`figures/${id}`, data?.words] as const),
  ];
  const words = keyed.flatMap(([top, own = {}]) => Object.entries(own).filter(([key]) => unwritten.has(`${top}/${splitKey(key).base}`)));
  const fields = documents.filter(({ id }) => unwritten.has(id)).flatMap(({ words: own }) => Object.values(own));
  return [...new Set([...words.map(([, text]) => text), ...fields])];
}

type Keyed = Readonly<Record<string, string>>;

/**
 * Words with the plural forms that a language has; a form that is not there is said like the one for many.
 * `inFormsOf('ar', [['cup_one', 'a cup'], ['cup_other', 'cups']])` has six of them.
 */
export function inFormsOf(code: string, words: readonly (readonly [key: string, text: string])[]): [key: string, text: string][] {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const known = new Map(words);
  return words.flatMap(([key, text]): [string, string][] => {
    const { base, form } = splitKey(key);
    if (form === undefined) return [[key, text]];
    if (form !== 'other') return [];
    return forms.map((each) => [`${base}_${each}`, known.get(`${base}_${each}`) ?? text]);
  });
}
