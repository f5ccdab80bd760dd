import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId, someText } from '../../files/text.ts';

const someTexts = z.array(someText(), { error: 'a list, each on a line of its own after "- "' }).min(1, 'at least one');

/**
 * A term that stops a reader who meets it first: where one of its forms first stands in view on a page, one of the
 * phrases that say what it means stands beside it.
 */
const hard = fields({ forms: someTexts, beside: someTexts });

/** content/<locale>/glossary.yaml: one term, one spelling; the note speaks to editors. */
export const glossarySchema = z.record(kebabId(), fields({ word: someText(), note: someText().optional(), hard: hard.optional() }), {
  error: 'ids of terms, each with "word" and, where it helps, "note" under it',
});
