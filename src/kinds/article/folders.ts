import type { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';
import type { Folder } from '../../words/schema/folder.ts';
import { showingRoles } from '../../words/schema/role.ts';
import { sectionSchema } from '../../words/schema/section.ts';

export const sections: Folder<z.output<typeof sectionSchema>> = {
  name: 'article',
  schema: sectionSchema,
  list: 'sections',
  arePlaces: true,
  needsBody: true,
  blocks: ['Infographic', 'Comparison', 'Differences', 'Figure', 'Finding'],
};

/** content/<locale>/differences/<id>.mdx: one key difference; the finding stands in bold. */
const differenceSchema = fields({ title: shortText(28), finding: shortText(110), roles: showingRoles });

export const differences: Folder<z.output<typeof differenceSchema>> = {
  name: 'differences',
  schema: differenceSchema,
  list: 'differences',
  needsBody: true,
  blocks: ['Figure', 'Finding'],
  sentences: [2, 4],
};
