import type { Folder } from '../schema/folder.ts';

/** What a content file is checked against. */
export interface FileContext<Data = unknown> {
  /** Path from the project's top. */
  file: string;
  /** Its name without the ending. */
  id: string;
  folder: Folder<Data>;
  /** ISO 15924. */
  script: string;
  /** Names that `<Figure name="…" />` may have. */
  figures: ReadonlySet<string>;
  /** Roles whose pay a tag may name. */
  roles: ReadonlySet<string>;
  /** Addresses of the pages on which the words stand, without the language, for example `/`. */
  standsOn: readonly string[];
  /** Every page's address, and the ids on it, for example `comparison-salary`. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
}
