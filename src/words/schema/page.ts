import { fields } from '../../files/fields.ts';
import { day, shortText, someText } from '../../files/text.ts';

/** content/<locale>/pages/<id>.mdx: what stands at the top of a page. The body is the answer in one sentence. */
export const pageSchema = fields({
  title: shortText(90),
  description: someText({ min: 50, max: 160 }),
  /** The two sides in a phrase each; only the article's opening shows them. */
  front: shortText(60).optional(),
  back: shortText(60).optional(),
  published: day,
  updated: day,
}).refine(({ published, updated }) => updated >= published, { path: ['updated'], error: 'a day that is not before "published"' });
