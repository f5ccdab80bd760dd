import { fields } from './fields.ts';
import { day, shortText, someText } from './text.ts';

/** content/<locale>/pages/article.mdx: what stands before scrolling. The body is the answer in one sentence. */
export const articlePageSchema = fields({
  title: shortText(90),
  description: someText({ min: 50, max: 160 }),
  front: shortText(60),
  back: shortText(60),
  published: day,
  updated: day,
}).refine(({ published, updated }) => updated >= published, { path: ['updated'], error: 'a day that is not before "published"' });
