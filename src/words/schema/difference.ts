import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';

/** content/<locale>/differences/<id>.mdx: one key difference; the finding stands in bold. */
export const differenceSchema = fields({ title: shortText(28), finding: shortText(110) });
