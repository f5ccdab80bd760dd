import type { z } from 'astro/zod';

/** A folder of words that every language has, as whoever shows its files declares it: `content/<language>/<name>/<id>.mdx`. */
export interface Folder<Data = unknown> {
  name: string;
  /** The fields of a file in it. */
  schema: z.ZodType<Data>;
  /** The list in content/outline.yaml that names its files and their order, where there is one. */
  list?: string;
  /** Whether its ids are ids of the page, and not only behind the folder's name: `#opening`, but `#comparison-salary`. */
  arePlaces?: boolean;
  /** A name needs no sentence under it. */
  needsBody: boolean;
  /** Tags that may stand alone on a line in its bodies. */
  blocks?: readonly string[];
  /** Fields that are each language's own affair: when they change, no other language has to follow. */
  own?: readonly string[];
  /** How many sentences the body has, at least and at most. */
  sentences?: readonly [from: number, to: number];
  /** How many words they have together, at most. */
  words?: number;
}

/** The fields of a file in a folder, once its schema has taken them. */
export type FolderData<F extends Folder> = F extends Folder<infer Data> ? Data : never;
