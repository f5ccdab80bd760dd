import type { z } from 'astro/zod';
import { comparisonRowSchema } from './comparison-row.ts';
import { differenceSchema } from './difference.ts';
import { figureSchema } from './figure.ts';
import type { Outline } from './outline.ts';
import { pageSchema } from './page.ts';
import { roleSchema } from './role.ts';
import { sectionSchema } from './section.ts';
import { sourceWordsSchema } from './source.ts';

/** A folder that every language has. */
interface FolderEntry<Data = unknown> {
  /** The fields of a file in it. */
  schema: z.ZodType<Data>;
  /** The list in content/outline.yaml that names its files and their order, where there is one. */
  list?: keyof Outline;
  /** A name needs no sentence under it. */
  needsBody: boolean;
  /** Fields that are each language's own affair: when they change, no other language has to follow. */
  own?: readonly string[];
  /** How many sentences the body has, at least and at most. */
  sentences?: readonly [from: number, to: number];
  /** How many words they have together, at most. */
  words?: number;
}

/** The folders of one language. Whatever asks which folders there are asks here. */
const folders = {
  pages: { schema: pageSchema, needsBody: true, own: ['published', 'updated'], sentences: [1, 2], words: 30 },
  article: { schema: sectionSchema, list: 'sections', needsBody: true },
  comparison: { schema: comparisonRowSchema, list: 'comparison', needsBody: true, sentences: [1, 4] },
  differences: { schema: differenceSchema, list: 'differences', needsBody: true, sentences: [2, 4] },
  figures: { schema: figureSchema, needsBody: true, own: ['verdict'] },
  method: { schema: sectionSchema, list: 'method', needsBody: true },
  roles: { schema: roleSchema, needsBody: false, own: ['others'] },
  sources: { schema: sourceWordsSchema, needsBody: false },
} as const satisfies Record<string, FolderEntry>;

export type Folder = keyof typeof folders;
export const folderNames = Object.keys(folders) as Folder[];

/** The fields of a file in this folder, once its schema has taken them. */
export type FolderData<F extends Folder> = z.output<(typeof folders)[F]['schema']>;

const entries: { [F in Folder]: FolderEntry<FolderData<F>> } = folders;

/** What is known of a folder, for any of them alike. */
export function folderEntry<F extends Folder>(folder: F): FolderEntry<FolderData<F>> {
  return entries[folder];
}
