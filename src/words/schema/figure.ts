import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { shortText, someText } from '../../files/text.ts';

/** content/<locale>/figures/<id>.mdx: what a chart says. The body tells how to read it and what it leaves out. */
export const figureSchema = fields({
  claim: shortText(90),
  /** The claim as a question: its heading on the evidence page. */
  question: shortText(70),
  headline: shortText(160),
  subtitle: shortText(260),
  verdict: z.enum(['agrees', 'depends', 'disagrees', 'unknown'], { error: 'agrees, depends, disagrees or unknown' }),
  /** Words that only this chart needs: labels, headings, sentences with named gaps such as {{role}}. */
  words: z.record(z.string(), someText()).optional(),
});
