import { z } from 'astro/zod';
import { kebabId, someText } from './text.ts';

/** content/glossary.yaml: one term, one spelling in each language; language codes are keys beside `id` and `note`. */
export const glossarySchema = z.array(
  z.object({ id: kebabId(), note: z.string().optional() }, { error: 'a term: id, its word in each language, note' }).catchall(someText()),
  { error: 'a list of terms, each beginning with "- id:"' },
);

export type Term = z.output<typeof glossarySchema>[number];
