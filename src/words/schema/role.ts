import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';

/** content/<locale>/roles/<id>.mdx: a role's name; `short` stands in charts. */
export const roleSchema = fields({ title: shortText(40), short: shortText(24) });
