import type { Folder } from '../schema/folders.ts';

/** What a body is checked against. */
export interface BodyContext {
  /** Path from the project's top. */
  file: string;
  folder: Folder;
  script: string;
  /** Names that `<Figure name="…" />` may have. */
  figures: ReadonlySet<string>;
  /** Ids on the article page, for example `comparison-salary`. */
  fragments: ReadonlySet<string>;
  /** Pages of the site without their language, for example `/`. */
  pages: ReadonlySet<string>;
}
