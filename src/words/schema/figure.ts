import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText, someText } from '../../files/text.ts';
import { verdicts } from '../../subject/verdict.ts';

/** content/<locale>/figures/<id>.mdx: what a chart says. The body tells how to read it and what it leaves out. */
export const figureSchema = fields({
  claim: shortText(90),
  /** The claim as a question: its heading on the evidence page. */
  question: shortText(70),
  subtitle: shortText(260),
  /** The finding in one sentence, for each verdict that the data can come to: the data choose. A gap takes a number of the figure. */
  outcomes: fields({ agrees: shortText(180), depends: shortText(180), disagrees: shortText(180), unknown: shortText(180) }),
  /** The verdict with which the other words, those of the article too, were last read. */
  verdict: z.enum(verdicts, { error: 'agrees, depends, disagrees or unknown' }),
  /** Words that only this chart needs: labels, headings, sentences with named gaps such as {{role}}. */
  words: z.record(z.string().regex(/^[a-z]\w*$/i, 'a name of Latin letters, as in the other languages'), someText()).optional(),
});
