import { fields } from './fields.ts';
import { shortText } from './text.ts';

/** content/<locale>/roles/<id>.mdx: a role's name; `short` stands in charts. */
export const roleWordsSchema = fields({ title: shortText(40), short: shortText(24) });
