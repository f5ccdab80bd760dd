import type { Facts } from '../facts/read.ts';
import type { PageKind } from '../kinds/page-kind.ts';

/** The ids for each of which a kind has a page; `[undefined]` where it is one page. */
export function membersOf({ members }: Pick<PageKind, 'members'>, facts: Facts): (string | undefined)[] {
  return members ? [...members(facts)] : [undefined];
}
