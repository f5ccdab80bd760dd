import { join } from 'node:path';
import { filesInMemory, filesOnDisk, listDeep } from '../../../src/files/files.ts';
import { readWords, type WordsRead } from '../../../src/words/read.ts';
import { notesFile, writeNotes } from '../../../src/words/translation/noted.ts';
import { noteAll, type State } from '../../../src/words/translation/standing.ts';
import { asked, plan } from '../pages.ts';

/** Files by their paths below content/. */
export type Texts = Readonly<Record<string, string>>;

const disk = filesOnDisk(join(import.meta.dirname, '../../examples/good-content'));

/** The tea house in Hindi and English, with a draft in Urdu that follows the Hindi. */
export const teaHouse: Texts = Object.fromEntries(
  listDeep(disk, 'content').map((file) => [file.replace('content/', ''), disk.text(file)!]),
);

export function read(texts: Texts): WordsRead {
  return readWords(filesInMemory(Object.fromEntries(Object.entries(texts).map(([file, text]) => [`content/${file}`, text]))), plan, asked);
}

/** The same texts once somebody has said that all pieces fit. */
export function noted(texts: Texts): Texts {
  const files = read(texts).translations.map((translation) => [
    notesFile(translation.locale.code).replace('content/', ''),
    writeNotes(noteAll(translation, () => true)),
  ]);
  return { ...texts, ...Object.fromEntries(files) };
}

/** The texts without one of them. */
export function without(texts: Texts, file: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file));
}

/** What there is to do in each language: `hi due comparison/salary`. */
export function toDo(texts: Texts): string[] {
  const quiet: State[] = ['current'];
  return read(texts).translations.flatMap(({ locale: { code }, standings }) =>
    standings.filter(({ state }) => !quiet.includes(state)).map(({ id, state }) => `${code} ${state} ${id}`),
  );
}
