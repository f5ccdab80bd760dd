import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';

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
