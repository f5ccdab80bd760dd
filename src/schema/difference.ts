import { fields } from './fields.ts';
import { shortText } from './text.ts';

/** content/<locale>/differences/<id>.mdx: one key difference; the finding stands in bold. */
export const differenceSchema = fields({ title: shortText(28), finding: shortText(110) });
