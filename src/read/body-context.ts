import type { Folder } from '../schema/folders.ts';

/** What a body is checked against. */
export interface BodyContext {
  /** Path from the project's top. */
  file: string;
  folder: Folder;
  script: string;
  /** Names that `<Figure name="…" />` may have. */
  figures: ReadonlySet<string>;
  /** Roles whose pay a tag may name. */
  roles: ReadonlySet<string>;
  /** The page on which the body stands, without its language, for example `/`. */
  page: string;
  /** Every page, and the ids on it, for example `comparison-salary`. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
}
