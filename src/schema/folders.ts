import { articlePageSchema } from './article-page.ts';
import { comparisonRowSchema } from './comparison-row.ts';
import { differenceSchema } from './difference.ts';
import { figureSchema } from './figure.ts';
import type { Outline } from './outline.ts';
import { roleWordsSchema } from './role-words.ts';
import { sectionSchema } from './section.ts';

/** The folders of one language, and what a file in each may say. */
export const folderSchemas = {
  pages: articlePageSchema,
  article: sectionSchema,
  comparison: comparisonRowSchema,
  differences: differenceSchema,
  figures: figureSchema,
  method: sectionSchema,
  roles: roleWordsSchema,
};

export type Folder = keyof typeof folderSchemas;
export const folders = Object.keys(folderSchemas) as Folder[];

/** Each page's file in pages/, and its address without the language. */
export const pageAddresses = { article: '/', evidence: '/evidence/' } as const;

/** The files that a folder must have, in order; `undefined` where the languages only agree among themselves. */
export function plannedIds(folder: Folder, outline: Outline): readonly string[] | undefined {
  const planned: Record<Folder, readonly string[] | undefined> = {
    pages: Object.keys(pageAddresses),
    article: outline.sections,
    comparison: outline.comparison,
    differences: outline.differences,
    figures: undefined,
    method: outline.method,
    roles: undefined,
  };
  return planned[folder];
}
