import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';

/**
 * content/<locale>/roles/<id>.mdx: a role's name; `short` stands in charts, by `others` people look for it; `why` it
 * stands in its office goes with the files to take away. Spellings
 * that differ in case, in the nukta or in the sign of a nasal vowel are one.
 */
export const roleSchema = fields({
  title: shortText(40),
  short: shortText(24),
  why: shortText(240).optional(),
  others: z.array(shortText(40), { error: 'a list of names, each on a line of its own after "- "' }).optional(),
});
