import { articlePageSchema } from './article-page.ts';
import { comparisonRowSchema } from './comparison-row.ts';
import { differenceSchema } from './difference.ts';
import { figureSchema } from './figure.ts';
import { sectionSchema } from './section.ts';

/** The folders of one language, and what a file in each may say. */
export const folderSchemas = {
  pages: articlePageSchema,
  article: sectionSchema,
  comparison: comparisonRowSchema,
  differences: differenceSchema,
  figures: figureSchema,
};

export type Folder = keyof typeof folderSchemas;
export const folders = Object.keys(folderSchemas) as Folder[];
