import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId, someText } from '../../files/text.ts';

/** content/<locale>/glossary.yaml: one term, one spelling; the note speaks to editors. */
export const glossarySchema = z.record(kebabId(), fields({ word: someText(), note: someText().optional() }), {
  error: 'ids of terms, each with "word" and, where it helps, "note" under it',
});
