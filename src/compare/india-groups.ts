import type { Format } from '../i18n/format.ts';
import type { RoleCard } from './card.ts';
import type { Say } from './say.ts';

/** The roles, together with those that India's survey counts in the same group, in the order of the first; who is in none is alone. */
export function groupedInIndia(cards: readonly RoleCard[]): (readonly [RoleCard, ...RoleCard[]])[] {
  const groups = new Map<string, [RoleCard, ...RoleCard[]]>();
  for (const card of cards) {
    const key = card.india ? `group ${card.india.group}` : `role ${card.id}`;
    const known = groups.get(key);
    if (known) known.push(card);
    else groups.set(key, [card]);
  }
  return [...groups.values()];
}

/** What such a row is called: the role where it is alone, else the group, with the roles in it. */
export function nameInIndia(own: readonly [RoleCard, ...RoleCard[]], say: Say, format: Format): string {
  const [{ short, india }] = own;
  if (own.length === 1 || !india) return short;
  return say('compare.payIndiaShared', { group: india.group, roles: format.list(own.map((card) => card.short)) });
}
