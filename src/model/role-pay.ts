import { extent } from 'd3-array';
import type { PaidRole } from '../facts/paid-roles.ts';
import type { Reach } from './comparison.ts';
import type { RoleProfile } from './role-profiles.ts';
import { marginOf, roundedTo } from './sampling-error.ts';

/** What stands around the pay of one role in the United States, and how sure it is. */
export interface RolePay {
  /** The roles across the counter whose work is like its own. */
  near: PaidRole[];
  /** The other roles of its level. */
  peers: PaidRole[];
  /** The lowest and the highest median pay of its level, its own among them. */
  ofLevel: Reach;
  /** How far 95 of 100 samples lie to either side of its mean pay, as a share; `undefined` where no error is published. */
  margin: number | undefined;
  /** The outer percentiles that are not published. */
  unpublished: ('p10' | 'p90')[];
  /**
   * How many are employed in it, and between which ends 95 of 100 samples lie, each rounded as the error allows; `undefined` where it
   * is not published.
   */
  jobs: { count: number; reach: Reach | undefined } | undefined;
}

/** The pay of a role among those of all `roles`. */
export function rolePay({ role, similar }: Pick<RoleProfile, 'role' | 'similar'>, roles: readonly PaidRole[]): RolePay {
  const { p10, p90, meanError, employment, employmentError } = role.pay;
  const level = roles.filter((other) => other.level === role.level);
  return {
    near: similar.map((id) => roles.find((other) => other.id === id)!),
    peers: level.filter(({ id }) => id !== role.id),
    ofLevel: extent(level, ({ pay }) => pay.median) as [number, number], // the role itself is there
    margin: meanError === undefined ? undefined : marginOf(meanError / 100),
    unpublished: [...(p10 === undefined ? (['p10'] as const) : []), ...(p90 === undefined ? (['p90'] as const) : [])],
    jobs: employment === undefined ? undefined : jobsOf(employment, employmentError),
  };
}

/** How many are employed, to the digits that the survey can know; `error` is the relative standard error in percent. */
export function jobsOf(employment: number, error: number | undefined): { count: number; reach: Reach | undefined } {
  if (error === undefined) return { count: employment, reach: undefined };
  const margin = employment * marginOf(error / 100);
  const rounded = (count: number) => roundedTo(margin, count);
  return { count: rounded(employment), reach: [rounded(employment - margin), rounded(employment + margin)] };
}
