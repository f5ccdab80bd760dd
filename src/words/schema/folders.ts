import type { z } from 'astro/zod';
import { comparisonRowSchema } from './comparison-row.ts';
import { figureSchema } from './figure.ts';
import type { Folder } from './folder.ts';
import { pageSchema } from './page.ts';
import { roleSchema } from './role.ts';
import { sourceWordsSchema } from './source.ts';

// The folders that are no kind's own: what they hold is said on pages of several kinds, in pictures and in files. The others
// stand in src/kinds/<kind>/folders.ts.

export const pages: Folder<z.output<typeof pageSchema>> = {
  name: 'pages',
  schema: pageSchema,
  needsBody: true,
  own: ['published', 'updated'],
  sentences: [1, 2],
  words: 30,
};

export const comparison: Folder<z.output<typeof comparisonRowSchema>> = {
  name: 'comparison',
  schema: comparisonRowSchema,
  list: 'comparison',
  needsBody: true,
  sentences: [1, 4],
};

export const figures: Folder<z.output<typeof figureSchema>> = {
  name: 'figures',
  schema: figureSchema,
  needsBody: true,
  own: ['verdict'],
};

export const roles: Folder<z.output<typeof roleSchema>> = { name: 'roles', schema: roleSchema, needsBody: false, own: ['others'] };

export const sources: Folder<z.output<typeof sourceWordsSchema>> = { name: 'sources', schema: sourceWordsSchema, needsBody: false };

/** All of them, in the order in which one would translate them. */
export const sharedFolders: readonly Folder[] = [pages, comparison, figures, roles, sources];
