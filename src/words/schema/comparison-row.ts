import { fields } from '../../files/fields.ts';
import { shortText } from '../../files/text.ts';
import { showingRoles } from './role.ts';

/** content/<locale>/comparison/<id>.mdx: one row of the table; the short forms stand in the infographic. */
export const comparisonRowSchema = fields({
  title: shortText(28),
  front: shortText(90),
  back: shortText(90),
  frontShort: shortText(34),
  backShort: shortText(34),
  roles: showingRoles,
});
