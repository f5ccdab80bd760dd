import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where content comes from: the disk, the bundler, or the memory of a test. Paths run from the project's top, with slashes. */
export interface Files {
  /** A file's text; `undefined` where there is none. */
  text(file: string): string | undefined;
  /** Names in a folder, sorted; folders end with a slash. None where there is no such folder. */
  list(folder: string): string[];
}

/** The files below a folder of the disk. What begins with a dot belongs to the system, not to the site. */
export function filesOnDisk(root: string): Files {
  return {
    text(file) {
      const path = join(root, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    list(folder) {
      const path = join(root, folder);
      if (!existsSync(path)) return [];
      return readdirSync(path, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
    },
  };
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

/** Every file below a folder, as paths from the project's top. */
export function listDeep(files: Files, folder: string): string[] {
  return files
    .list(folder)
    .flatMap((name) => (name.endsWith('/') ? listDeep(files, `${folder}/${name.slice(0, -1)}`) : [`${folder}/${name}`]));
}
