import type { PaidRole } from '../facts/paid-roles.ts';
import type { PayPoint } from '../facts/tables/oews.ts';

/**
 * A role's US pay at one point, US dollars a year, for a sentence. A role that is unknown, or a point that its
 * publisher leaves blank, throws: a sentence has no way to say "unknown".
 */
export function payAt(roles: readonly Pick<PaidRole, 'id' | 'pay'>[], id: string, at: PayPoint): number {
  const role = roles.find((candidate) => candidate.id === id);
  if (!role) throw new Error(`no role "${id}" in content/data/roles.csv`);
  const amount = role.pay[at];
  if (amount === undefined) throw new Error(`the pay of "${id}" at ${at} is not published`);
  return amount;
}
