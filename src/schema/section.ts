import { fields } from './fields.ts';
import { shortText } from './text.ts';

/** content/<locale>/article/<id>.mdx: one section; `short` stands in the contents list. */
export const sectionSchema = fields({ title: shortText(70), short: shortText(24) });
