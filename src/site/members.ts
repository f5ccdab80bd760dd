import type { Facts } from '../facts/read.ts';
import type { PageKind } from './pages.ts';

/** The ids for each of which a kind has a page; `[undefined]` where it is one page. */
export function membersOf(
  { members }: Pick<PageKind, 'members'>,
  { roles, pairs }: Pick<Facts, 'roles' | 'pairs'>,
): (string | undefined)[] {
  if (members === 'roles') return roles.map(({ id }) => id);
  if (members === 'pairs') return pairs.map(({ id }) => id);
  return [undefined];
}
