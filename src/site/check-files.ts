import { listDeep, type Files } from '../files/files.ts';
import { findForeignWords, findMixedWords, findStrangers, type Stranger } from '../files/letters.ts';
import type { Problem } from '../files/problem.ts';
import { folders } from './pages.ts';

/** What was found in the files themselves, whatever they say. */
export interface FilesChecked {
  /** The same files, in which those that cannot be read are empty. */
  readable: Files;
  problems: Problem[];
  /** Whether a problem found later follows from one that is told here already. */
  isTold(problem: Problem): boolean;
}

/** So large no file of ours will ever be; a larger one is a slip, or meant to keep the check busy. */
const largest = { table: 2_000_000, other: 100_000 };

/**
 * Look at files before anything reads them: each a file of its own, of a size that can be read, without characters that
 * a reader does not see or takes for others. `letters` are the scripts of Unicode that the languages of the site write in.
 */
export function checkFiles(files: Files, letters: readonly string[]): FilesChecked {
  const known = [...new Set(['Latn', ...letters])];
  const names = listDeep(files, 'content');
  const unreadable = [
    ...misplaced(files, 'content'),
    ...names.flatMap((file) => tooLarge(files, file)),
    ...names.flatMap((file) => openMerge(files, file)),
  ];
  const closed = new Set(unreadable.map(({ file }) => file));
  const isClosed = (file: string) => [...closed].some((path) => file === path || file.startsWith(`${path}/`));
  const strange = names
    .filter((file) => !isClosed(plain(file)))
    .flatMap((file) => [...strangeName(file), ...strangeLetters(file, files.text(file)!, known)]);
  const lines = new Set(strange.map(({ file, line }) => `${file}:${line}`));
  return {
    readable: {
      text: (file) => (closed.has(file) ? '' : files.text(file)),
      list: (folder) => files.list(folder).map((name) => (closed.has(`${folder}/${plain(name)}`) ? plain(name) : name)),
    },
    problems: [...unreadable, ...strange],
    isTold: ({ file, line }) => isClosed(plain(file)) || lines.has(`${file}:${line}`),
  };
}

/** A path without the mark of what stands there. */
function plain(file: string): string {
  return file.replace(/[@/]$/, '');
}

/** Links to other places, folders that are named like files and files that are named like our folders. */
function misplaced(files: Files, folder: string): Problem[] {
  return files.list(folder).flatMap((name): Problem[] => {
    const file = `${folder}/${plain(name)}`;
    const problem = (found: string, write: string) => [{ file, line: 0, field: 'file', found, write }];
    if (name.endsWith('@')) return problem('a link to another place', 'the file itself');
    if (name.endsWith('/'))
      return /\.(mdx|md|json|yaml|csv)\/$/.test(name) ? problem('a folder', 'a file of this name, or remove it') : misplaced(files, file);
    const isFolder = folder === 'content' ? name === 'data' : /^content\/[^/]+$/.test(folder) && folders.some((own) => own.name === name);
    return isFolder ? problem('a file', 'a folder of this name') : [];
  });
}

function tooLarge(files: Files, file: string): Problem[] {
  const most = file.endsWith('.csv') || file.endsWith('.jsonl') ? largest.table : largest.other;
  const size = files.text(file)?.length ?? 0;
  if (size <= most) return [];
  const found = `${Math.ceil(size / 1000)} thousand characters`;
  return [{ file, line: 0, field: 'file', found, write: `a file of at most ${most / 1000} thousand` }];
}

/** Marks between which git leaves two versions of some lines for a person to choose from; the first of each place. */
function openMerge(files: Files, file: string): Problem[] {
  const lines = files.text(file)?.split(/\r?\n/) ?? [];
  const write = 'the one version that is meant, or both as one, without the marks <<<<<<<, ======= and >>>>>>> of a merge';
  const marks = lines.flatMap((text, index) => (/^(?:<{7}|>{7})(?: |$)/.test(text) ? [{ text, line: index + 1 }] : []));
  const first = marks.find(({ text }) => text.startsWith('<')) ?? marks[0];
  return first ? [{ file, line: first.line, field: 'file', found: first.text.slice(0, 80), write }] : [];
}

/** A name is an address too; a letter that looks like another would make two of one. */
function strangeName(file: string): Problem[] {
  const name = file.slice('content/'.length);
  if (/^[A-Za-z0-9._/-]+$/.test(name)) return [];
  const found = [...name].map((sign) => (/[!-~ ]/.test(sign) ? sign : `\\u{${sign.codePointAt(0)!.toString(16)}}`)).join('');
  return [{ file, line: 0, field: 'file', found, write: 'a name of Latin letters, digits and hyphens' }];
}

function strangeLetters(file: string, written: string, known: readonly string[]): Problem[] {
  const text = unescaped(written);
  const isOfLanguage = /^content\/[^/]+\/./.test(file) || file.startsWith('content/data/');
  const found = [...findStrangers(text), ...(isOfLanguage ? [...findMixedWords(text), ...findForeignWords(text, known)] : [])];
  return atLines(file, text, found);
}

/** What escapes of YAML, JSON and Markdown stand for: those of letters are seen in the file, but not on the page. */
function unescaped(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2}))/gi, (escape, ...codes: string[]) =>
      letterOf(codes.find(Boolean)!, 16, escape),
    )
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (escape, hex?: string, decimal?: string) =>
      hex ? letterOf(hex, 16, escape) : letterOf(decimal!, 10, escape),
    );
}

/** A line's end stays an escape, so that lines keep their numbers. */
function letterOf(code: string, base: number, escape: string): string {
  const number = Number.parseInt(code, base);
  return number > 0x10ffff || number === 10 || number === 13 ? escape : String.fromCodePoint(number);
}

/** Findings with their lines; of several at one place the first. */
function atLines(file: string, text: string, found: readonly Stranger[]): Problem[] {
  const sorted = found.toSorted((a, b) => a.index - b.index);
  let [line, counted] = [1, 0];
  return sorted
    .filter(({ index }, order) => index !== sorted[order - 1]?.index)
    .map(({ index, ...said }) => {
      for (; counted < index; counted++) if (text[counted] === '\n') line++;
      return { file, line, field: 'letters', ...said };
    });
}
