import { fields } from '../../files/fields.ts';
import { cellText, shortText } from '../../files/text.ts';
import { showingRoles } from './role.ts';

/** content/<locale>/comparison/<id>.mdx: one row of the table; the short forms stand in the infographic. */
export const comparisonRowSchema = fields({
  title: shortText(28),
  front: cellText(90),
  back: cellText(90),
  frontShort: cellText(34),
  backShort: cellText(34),
  roles: showingRoles,
});
