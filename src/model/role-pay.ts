import { extent } from 'd3-array';
import type { PaidRole } from '../facts/paid-roles.ts';
import type { Reach } from './comparison.ts';
import type { RoleProfile } from './role-profiles.ts';
import { marginOf } from './sampling-error.ts';

/** What stands around the pay of one role in the United States, and how sure it is. */
export interface RolePay {
  /** The most similar roles across the counter. */
  near: PaidRole[];
  /** The other roles of its level. */
  peers: PaidRole[];
  /** The lowest and the highest median pay of its level, its own among them. */
  ofLevel: Reach;
  /** How far 95 of 100 samples lie to either side of its mean pay, as a share; `undefined` where no error is published. */
  margin: number | undefined;
  /** The outer percentiles that are not published. */
  unpublished: ('p10' | 'p90')[];
  /** How many people work in it, and between which ends 95 of 100 samples lie; each `undefined` where it is not published. */
  jobs: { count: number; reach: Reach | undefined } | undefined;
}

/** The pay of a role among those of all `roles`. */
export function rolePay({ role, nearest }: Pick<RoleProfile, 'role' | 'nearest'>, roles: readonly PaidRole[]): RolePay {
  const { p10, p90, meanError, employment, employmentError } = role.pay;
  const level = roles.filter((other) => other.level === role.level);
  const share = employmentError === undefined ? undefined : marginOf(employmentError / 100);
  return {
    near: nearest.map(({ id }) => roles.find((other) => other.id === id)!),
    peers: level.filter(({ id }) => id !== role.id),
    ofLevel: extent(level, ({ pay }) => pay.median) as [number, number], // the role itself is there
    margin: meanError === undefined ? undefined : marginOf(meanError / 100),
    unpublished: [...(p10 === undefined ? (['p10'] as const) : []), ...(p90 === undefined ? (['p90'] as const) : [])],
    jobs:
      employment === undefined
        ? undefined
        : { count: employment, reach: share === undefined ? undefined : [employment * (1 - share), employment * (1 + share)] },
  };
}
