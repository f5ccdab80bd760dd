import type { Problem } from '../../files/problem.ts';
import { checkYaml } from '../../files/yaml.ts';
import type { Locale } from '../../i18n/locale.ts';
import { glossarySchema } from '../schema/glossary.ts';

/** One language's glossary: where each term's word stands. */
export interface Glossary {
  file: string;
  locale: Locale;
  /** Lines by id, in the order of the file. */
  lines: ReadonlyMap<string, number>;
  /** Terms by id; the notes speak to the editors of one language. */
  words: ReadonlyMap<string, string>;
  hardTerms: readonly HardTerm[];
  /** Every text in it, with its line. */
  texts: readonly { field: string; text: string; line: number }[];
  problems: Problem[];
}

/** A term that stops a reader, as it is written, and what says its meaning; see schema/glossary.ts. */
export interface HardTerm {
  id: string;
  forms: readonly string[];
  beside: readonly string[];
}

/** Check content/<locale>/glossary.yaml by itself: each term with its word, sorted by id. */
export function readGlossary(file: string, locale: Locale, text: string): Glossary {
  const { data, problems, texts } = checkYaml(file, text, glossarySchema);
  const terms = texts
    .filter(({ field }) => field.endsWith('.word'))
    .map(({ field, ...term }) => ({ id: field.slice(0, -'.word'.length), ...term }));
  const words = terms.map(({ id, line }) => [id, line] as const);
  const unsorted = words.flatMap(([id, line], index): Problem[] => {
    const [before] = words[index - 1] ?? [id];
    return before <= id ? [] : [{ file, line, field: id, found: `${id} after ${before}`, write: 'the terms in the order of the alphabet' }];
  });
  const wrong = problems.filter(({ field }) => field !== 'file').map(({ field, line }) => [field.split('.')[0]!, line] as const); // a term whose word is wrong is there
  const hardTerms = Object.entries(data ?? {}).flatMap(([id, { hard }]) => (hard ? [{ id, ...hard }] : []));
  return {
    file,
    locale,
    lines: new Map([...wrong, ...words]),
    words: new Map(terms.map(({ id, text: word }) => [id, word])),
    hardTerms,
    texts,
    problems: [...problems, ...unsorted],
  };
}

/** Every term has its word in each of the languages that have a glossary. */
export function compareGlossaries(glossaries: readonly Glossary[]): Problem[] {
  const models = new Map(
    glossaries.toReversed().flatMap(({ file, lines }) => [...lines].map(([id, line]) => [id, `${file}:${line}`] as const)),
  );
  return glossaries.filter(isRead).flatMap(({ file, locale, lines }) =>
    [...models]
      .filter(([id]) => !lines.has(id))
      .map(([id, place]) => ({
        file,
        line: 0,
        field: id,
        found: 'nothing',
        write: `the word for ${id} in ${locale.name}, as in ${place}`,
      })),
  );
}

/** A file that could not be read lacks no term that we know of. */
function isRead({ lines, problems }: Glossary): boolean {
  return lines.size > 0 || problems.length === 0;
}
