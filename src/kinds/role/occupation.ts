import type { PaidRole } from '../../facts/paid-roles.ts';
import type { RoleWords } from '../../words/language.ts';

/** A role as https://schema.org/Occupation: what is true of it in the United States; percentiles that are not published are left out. */
export function occupationOf(
  { socCode, pay: { p10, p25, median, p75, p90 } }: PaidRole,
  { title, does }: Pick<RoleWords, 'title' | 'does'>,
): object {
  return {
    '@type': 'Occupation',
    name: title,
    description: does,
    occupationalCategory: socCode,
    occupationLocation: { '@type': 'Country', name: 'United States' },
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: p10,
      percentile25: p25,
      median,
      percentile75: p75,
      percentile90: p90,
    },
  };
}
