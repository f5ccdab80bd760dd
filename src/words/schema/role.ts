import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId, shortText } from '../../files/text.ts';

/**
 * content/<locale>/roles/<id>.mdx: a role's name; `short` stands in charts, by `others` people look for it. Spellings
 * that differ in case, in the nukta or in the sign of a nasal vowel are one. `does`, `day`, `why` (this office) and
 * `wayIn` (in India) are the words of the role's own page, each in whole sentences.
 */
export const roleSchema = fields({
  title: shortText(40),
  short: shortText(24),
  others: z.array(shortText(40), { error: 'a list of names, each on a line of its own after "- "' }).optional(),
  does: shortText(360),
  day: shortText(460),
  why: shortText(240),
  wayIn: shortText(280),
});

/** Two or three roles that show what a row or a difference says: a reader goes from there to their pages. */
export const showingRoles = z
  .array(kebabId(), { error: 'a list of two or three roles, by their ids' })
  .min(2, 'two or three roles')
  .max(3, 'two or three roles')
  .optional();
