import type { z } from 'astro/zod';
import type { Folder } from '../../words/schema/folder.ts';
import { sectionSchema } from '../../words/schema/section.ts';

export const methodSections: Folder<z.output<typeof sectionSchema>> = {
  name: 'method',
  schema: sectionSchema,
  list: 'method',
  arePlaces: true,
  needsBody: true,
  blocks: ['MethodFiles'],
};
