import { splitKey } from '../check/word-list.ts';
import type { CheckedLanguage } from '../check/checked-language.ts';
import { figures } from '../schema/folders.ts';
import { wordFileNames } from '../schema/word-files.ts';
import { plainWords, type PlainWords } from '../check/plain-words.ts';

/** The smallest thing that is translated as one: a file, a word of the interface, a name in a list, a word of a figure. */
export interface Piece {
  /** The same in every language: `comparison/salary`, `ui/share.copy`, `glossary/back-office`, `figures/pay-range/title`. */
  id: string;
  file: string;
  /** Where it begins; counted from 1. */
  line: number;
  words: PlainWords;
  /** Lines of the fields, where they are known. */
  lines: Readonly<Record<string, number>>;
}

export type Pieces = ReadonlyMap<string, Piece>;

/** All pieces of a language, in the order in which one would translate them: the interface, the pages, then the names. */
export function piecesOf({ documents, lists, glossary }: CheckedLanguage): Pieces {
  const files = documents.all().flatMap(({ folder: { name }, files: own }) =>
    own.map(({ id, file, words, lines, bodyLine }): Piece => {
      return { id: `${name}/${id}`, file, line: 1, words, lines: { ...lines, body: bodyLine } };
    }),
  );
  const names = wordFileNames.flatMap((name) => {
    const list = lists[name];
    return list ? wordPieces(name.replace(/\..*/, ''), list.file, Object.entries(list.words), list.lineOf) : [];
  });
  const ofFigures = documents
    .of(figures)
    .flatMap(({ id, file, data, lines }) =>
      wordPieces(`figures/${id}`, file, Object.entries(data?.words ?? {}), (key) => lines[`words.${key}`] ?? 1),
    );
  const terms = glossary ? wordPieces('glossary', glossary.file, [...glossary.words], (id) => glossary.lines.get(id) ?? 1) : [];
  const interfaceFirst = [...names.filter(isInterface), ...files, ...ofFigures, ...names.filter((piece) => !isInterface(piece)), ...terms];
  return new Map(interfaceFirst.map((piece) => [piece.id, piece]));
}

/** Words under keys; the forms of a plural are one piece, with a field for each. */
function wordPieces(
  top: string,
  file: string,
  words: readonly (readonly [key: string, text: string])[],
  lineOf: (key: string) => number,
): Piece[] {
  const groups = Map.groupBy(words, ([key]) => splitKey(key).base);
  return [...groups].map(([base, forms]) => {
    const fieldOf = (key: string) => splitKey(key).form ?? 'words';
    return {
      id: `${top}/${base}`,
      file,
      line: Math.max(1, lineOf(forms[0]![0])),
      words: plainWords(forms.map(([key, text]) => [fieldOf(key), text])),
      lines: Object.fromEntries(forms.map(([key]) => [fieldOf(key), lineOf(key)])),
    };
  });
}

function isInterface({ id }: Piece): boolean {
  return id.startsWith('ui/');
}
