import type { Problem } from '../../files/problem.ts';
import type { FolderData } from '../schema/folder.ts';
import type { figures } from '../schema/folders.ts';
import type { CheckedDocument } from './document.ts';
import { checkAsked, checkWords, compareWords, gapsOf, type WordList } from './word-list.ts';

/** The words of one chart in one language, and what hangs on its data. */
export interface FigureList extends WordList {
  id: string;
  verdict: string;
  /** Its finding, for each verdict. */
  outcomes: Readonly<Record<string, string>>;
  subtitle: string;
}

/** What a chart says, by key, each with the gaps that it fills; what it says only of other facts is not among them. */
export type AskedOfFigure = (id: string) => Readonly<Record<string, readonly string[]>> | undefined;

/** The words that only one chart needs, from the field `words` of its file. */
export function figureLists(documents: readonly CheckedDocument<FolderData<typeof figures>>[], locale: string): FigureList[] {
  return documents.flatMap(({ id, file, data, lines }) =>
    data ? [{ id, file, locale, ...data, words: data.words ?? {}, lineOf: (key: string) => lines[`words.${key}`] ?? 0 }] : [],
  );
}

/**
 * Check the words of charts: each against what the chart says, and then against the other languages. Where two differ in
 * what the chart does not say of today's facts, nobody can tell which is right, so either may be mended.
 */
export function checkFigureWords(lists: readonly FigureList[], askedOf: AskedOfFigure): Problem[] {
  return [...Map.groupBy(lists, ({ id }) => id)].flatMap(([id, own]) => {
    const asked = askedOf(id) ?? {};
    const surely = own.flatMap((list) => checkAsked(list, leastOf(asked, list), undefined));
    const told = new Set(surely.map(({ field }) => field));
    return [...own.flatMap(checkWords), ...surely, ...compareWords(own).filter(({ field }) => !told.has(field))];
  });
}

/** A chart may offer more gaps than a sentence fills, and a list may have keys that the chart says of other facts. */
function leastOf(asked: Readonly<Record<string, readonly string[]>>, list: WordList): Record<string, readonly string[]> {
  const own = gapsOf(list.words);
  const wrong = Object.entries(asked).filter(([key, gaps]) => !own.get(key)?.isSubsetOf(new Set(gaps)));
  return { ...Object.fromEntries([...own].map(([key, gaps]) => [key, [...gaps]])), ...Object.fromEntries(wrong) };
}
