import type { PaidRole } from '../../facts/paid-roles.ts';
import type { RoleWords } from '../../words/language.ts';

/** A role as https://schema.org/Occupation: what is true of it in the United States. Its pay is not told: search engines no longer show `estimatedSalary`. */
export function occupationOf({ socCode }: Pick<PaidRole, 'socCode'>, { title, does }: Pick<RoleWords, 'title' | 'does'>): object {
  return {
    '@type': 'Occupation',
    name: title,
    description: does,
    occupationalCategory: socCode,
    occupationLocation: { '@type': 'Country', name: 'United States' },
  };
}
