import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId } from '../../files/text.ts';

const ids = z
  .array(kebabId(), { error: 'a list of ids, each on a line of its own after "- "' })
  .min(1, 'at least one id')
  .refine((list) => new Set(list).size === list.length, 'each id once');

/** content/outline.yaml: what stands on the pages, in order, for every language. */
export const outlineSchema = fields({ sections: ids, comparison: ids, differences: ids, evidence: ids, method: ids });

export type Outline = z.output<typeof outlineSchema>;
