import type { CheckedDocument } from './document.ts';
import type { Folder } from '../schema/folder.ts';

/** The files of one language, folder by folder. */
export interface Documents {
  of<Data>(folder: Folder<Data>): readonly CheckedDocument<Data>[];
  /** Every folder with its files, in the order in which one would translate them. */
  all(): readonly { folder: Folder; files: readonly CheckedDocument[] }[];
}

/** Read each folder once; `read` gives its files. */
export function documentsOf(folders: readonly Folder[], read: <Data>(folder: Folder<Data>) => readonly CheckedDocument<Data>[]): Documents {
  const all = folders.map((folder) => ({ folder, files: read(folder) }));
  const files = new Map(all.map((each) => [each.folder.name, each.files]));
  return {
    // what stands under a folder's name was checked against that folder's schema
    of: <Data>({ name }: Folder<Data>) => (files.get(name) ?? []) as readonly CheckedDocument<Data>[],
    all: () => all,
  };
}
