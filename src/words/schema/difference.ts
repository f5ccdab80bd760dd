import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';
import { showingRoles } from './role.ts';

/** content/<locale>/differences/<id>.mdx: one key difference; the finding stands in bold. */
export const differenceSchema = fields({ title: shortText(28), finding: shortText(110), roles: showingRoles });
