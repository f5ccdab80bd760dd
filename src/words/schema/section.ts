import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';

/** content/<locale>/article/<id>.mdx, method/<id>.mdx: one section; `short` stands in the contents list. */
export const sectionSchema = fields({ title: shortText(70), short: shortText(24) });
