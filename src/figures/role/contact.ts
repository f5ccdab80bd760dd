import type { RoleProfile, RoleProfiles } from '../../model/role-profiles.ts';
import type { Language } from '../../words/language.ts';

/** How much a role deals with customers, against all rated roles. */
export function contactOfRole(
  { contact }: Pick<RoleProfile, 'contact'>,
  { meanContact }: Pick<RoleProfiles, 'meanContact'>,
  { format, t }: Pick<Language, 'format' | 't'>,
): string {
  return contact === undefined || meanContact === undefined
    ? t('role.contactNone')
    : t('role.contact', { contact: format.decimal(contact, 1), mean: format.decimal(meanContact, 1) });
}
