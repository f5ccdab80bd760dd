import { mean } from 'd3-array';
import type { PaidRole } from '../facts/paid-roles.ts';

export interface PayRank {
  /** 1 is the best-paid; roles with the same pay share the better rank. */
  rank: number;
  /** How many roles the level has, this one among them. */
  of: number;
  /** The share of the level's other roles that are paid less, 0 to 1; those with the same pay count half. `undefined` where it is alone. */
  percentile: number | undefined;
}

/** Where a role's median pay in the United States stands among the roles of its level. An unknown id throws. */
export function payRank(roles: readonly Pick<PaidRole, 'id' | 'level' | 'pay'>[], id: string): PayRank {
  const own = roles.find((role) => role.id === id);
  if (!own) throw new Error(`no role "${id}" in content/data/roles.csv`);
  const others = roles.filter((role) => role.level === own.level && role.id !== id).map(({ pay }) => pay.median);
  return {
    rank: 1 + others.filter((median) => median > own.pay.median).length,
    of: others.length + 1,
    percentile: mean(others, (median) => (Math.sign(own.pay.median - median) + 1) / 2),
  };
}
