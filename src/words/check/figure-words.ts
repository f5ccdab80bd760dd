import type { Problem } from '../../files/problem.ts';
import type { CheckedDocument } from './document.ts';
import { checkAsked, checkWords, compareWords, gapsOf, type WordList } from './word-list.ts';

/** What a chart says, by key, each with the gaps that it fills; what it says only of other facts is not among them. */
export type AskedOfFigure = (id: string) => Readonly<Record<string, readonly string[]>> | undefined;

/** The words that only one chart needs, from the field `words` of its file. */
export function figureLists(documents: readonly CheckedDocument<'figures'>[], locale: string): (WordList & { id: string })[] {
  return documents.flatMap(({ id, file, data, lines }) =>
    data ? [{ id, file, locale, words: data.words ?? {}, lineOf: (key: string) => lines[`words.${key}`] ?? 0 }] : [],
  );
}

/**
 * Check the words of charts, language by language and against each other. Where languages differ, the chart itself is
 * asked which of them is right; what it does not say today, nobody can tell, so either may be mended.
 */
export function checkFigureWords(lists: readonly (WordList & { id: string })[], askedOf: AskedOfFigure): Problem[] {
  return [...Map.groupBy(lists, ({ id }) => id)].flatMap(([id, own]) => {
    const differences = compareWords(own);
    const asked = differences.length > 0 ? askedOf(id) : undefined;
    if (!asked) return [...own.flatMap(checkWords), ...differences];
    const isAsked = ({ field }: Problem) => Object.hasOwn(asked, field);
    const surely = own.flatMap((list) => checkAgainstChart(list, asked));
    return [...own.flatMap(checkWords), ...surely, ...differences.filter((problem) => !isAsked(problem))];
  });
}

/** Check one language's words of a chart against what the chart says. */
export function checkAgainstChart(list: WordList, asked: Readonly<Record<string, readonly string[]>>): Problem[] {
  return checkAsked(list, withOwn(asked, list), undefined);
}

/** A list's other keys stand for themselves, so that only what is asked is compared. */
function withOwn(asked: Readonly<Record<string, readonly string[]>>, list: WordList): Record<string, readonly string[]> {
  return { ...Object.fromEntries([...gapsOf(list.words)].map(([key, gaps]) => [key, [...gaps]])), ...asked };
}
