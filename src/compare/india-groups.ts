import type { RoleCard } from './card.ts';

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
