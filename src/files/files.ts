import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Where content comes from: the disk, the bundler, or the memory of a test. Paths run from the project's top, with slashes. */
export interface Files {
  /** A file's text; `undefined` where there is none. Bytes that are no UTF-8 become U+FFFD, which no content may hold. */
  text(file: string): string | undefined;
  /**
   * Names in a folder, sorted. A folder ends with a slash; what is neither file nor folder ends with an @, as a link to
   * another place, which nobody follows. None where there is no such folder.
   */
  list(folder: string): string[];
}

/** The files below a folder of the disk. What begins with a dot belongs to the system, not to the site. */
export function filesOnDisk(root: string): Files {
  return {
    text(file) {
      const path = join(root, file);
      return kindOf(path)?.isFile() ? readFileSync(path, 'utf8') : undefined;
    },
    list(folder) {
      const path = join(root, folder);
      if (!kindOf(path)?.isDirectory()) return [];
      return readdirSync(path, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => `${entry.name}${markOf(entry)}`)
        .sort();
    },
  };
}

/** What stands at a path itself, not where it leads. */
function kindOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function markOf(entry: Dirent): string {
  if (entry.isDirectory()) return '/';
  return entry.isFile() ? '' : '@';
}

/** Files that are there as texts: `{ 'content/outline.yaml': '…' }`. */
export function filesInMemory(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts);
  return {
    text: (file) => (Object.hasOwn(texts, file) ? texts[file] : undefined),
    list(folder) {
      const below = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return [...new Set(below.map((path) => path.replace(/\/.*/, '/')))].sort();
    },
  };
}

/** Files as they were at one moment, whatever becomes of them. */
export interface KeptFiles extends Files {
  /** What stood there by its path, each with its mark: a file with its text, a folder with a slash at its end, anything else with an @. */
  entries: ReadonlyMap<string, string | undefined>;
}

/** Read every file below a folder once, and keep it. */
export function keepFiles(files: Files, folder: string): KeptFiles {
  const lists = new Map<string, string[]>();
  const entries = new Map<string, string | undefined>();
  const keep = (path: string) => {
    lists.set(path, files.list(path));
    for (const name of lists.get(path)!) {
      const entry = `${path}/${name}`;
      entries.set(entry, files.text(entry));
      if (name.endsWith('/')) keep(entry.slice(0, -1));
    }
  };
  keep(folder);
  return { text: (file) => entries.get(file), list: (path) => lists.get(path) ?? [], entries };
}

/** Whether the same files say the same in both. */
export function areSame(a: KeptFiles, b: KeptFiles): boolean {
  return (
    a.entries.size === b.entries.size && [...a.entries].every(([entry, text]) => b.entries.has(entry) && b.entries.get(entry) === text)
  );
}

/** Every file below a folder, as paths from the project's top. */
export function listDeep(files: Files, folder: string): string[] {
  return files
    .list(folder)
    .flatMap((name) => (name.endsWith('/') ? listDeep(files, `${folder}/${name.slice(0, -1)}`) : [`${folder}/${name}`]));
}
