import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId } from '../../files/text.ts';

/** Ids that a page has of its own; a section's heading also takes its id with -title. */
const taken = /^(article|choose|contents|share|source-list)$|-title$|^(comparison|differences|figure)-/;

const sectionId = kebabId().refine((id) => !taken.test(id), 'another id: the page itself has this one');

const ids = listOf(kebabId());
const sectionIds = listOf(sectionId);

function listOf(id: z.ZodType<string>) {
  return z
    .array(id, { error: 'a list of ids, each on a line of its own after "- "' })
    .min(1, 'at least one id')
    .refine((list) => new Set(list).size === list.length, 'each id once');
}

/** content/outline.yaml: what stands on the pages, in order, for every language. */
export const outlineSchema = fields({ sections: sectionIds, comparison: ids, differences: ids, evidence: ids, method: sectionIds });

export type Outline = z.output<typeof outlineSchema>;
