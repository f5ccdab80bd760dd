import { z } from 'astro/zod';
import { shortText } from '../../files/text.ts';

/** content/<locale>/occupations.yaml, activities.yaml, skills.yaml: codes of the statistics and their names in one language. */
export const namesSchema = z.record(z.string().regex(/^\d[A-Za-z0-9.]*$/, 'a code of the statistics, for example "241"'), shortText(48), {
  error: 'codes in quotes, each with its name',
});

/** content/<locale>/pairs.yaml: what tells the two roles of a ready-made comparison apart, by the pair's id. */
export const pairsSchema = z.record(z.string(), shortText(200), { error: 'ids of pairs in quotes, each with its sentence' });
