/** How many roles are compared at least and at most. */
export const fewestRoles = 2;
export const mostRoles = 4;

/** What can be wrong with the roles of an address. */
export type Wrong = 'Unknown' | 'Repeated' | 'Many';

export interface RoleChoice {
  /** Ids of roles that there are, each once, at most four. */
  ids: string[];
  /** What was left out, each kind once. */
  wrong: Wrong[];
}

/**
 * The roles that an address names: `choiceOf('?roles=accountant,loan-officer', ids)`. An address is anybody's text, of any
 * length: what is no role of ours is only told of, never said again.
 */
export function choiceOf(search: string, known: ReadonlySet<string>): RoleChoice {
  const named = new URLSearchParams(search)
    .getAll('roles')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');
  const found = named.filter((id) => known.has(id));
  const ids = [...new Set(found)];
  const wrong: Wrong[] = [
    ...(found.length < named.length ? (['Unknown'] as const) : []),
    ...(ids.length < found.length ? (['Repeated'] as const) : []),
    ...(ids.length > mostRoles ? (['Many'] as const) : []),
  ];
  return { ids: ids.slice(0, mostRoles), wrong };
}

/** The choice as it stands in an address; of none, nothing. */
export function searchOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?roles=${ids.join(',')}`;
}
