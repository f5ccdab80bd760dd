import type { Rule } from './rule.ts';
import type { StringPlace } from './strings.ts';

/** A list in which no two names may be alike, and whose name a string is: two strings of one owner may say the same. */
interface ListPlace {
  list: string;
  owner: string;
}

/** Words of the interface that name things of one kind, from which a reader chooses or by which he tells them apart. */
const choices = new Set(['nav', 'office', 'verdict', 'level', 'zone', 'branch', 'status', 'theme', 'column', 'all']);

/** The list in which a string is a name; `undefined` where it may say what others say. */
export function listPlaceOf({ kind, of, id, field }: StringPlace): ListPlace | undefined {
  if (of === 'roles' && kind === 'name') return { list: 'roles', owner: id }; // the short name may be the whole
  if (kind === 'name') return of === 'pages' && field !== 'title' ? undefined : { list: `${of} ${field}`, owner: id };
  if (kind === 'listed name' || kind === 'pair') return { list: of, owner: id };
  if (kind === 'interface word') {
    const [group = ''] = id.split('.');
    return choices.has(group) ? { list: `${of} ${group}`, owner: id } : undefined;
  }
  if (kind === 'finding') return { list: `${of}/${id} outcomes`, owner: field };
  if (kind === 'cell') return { list: `${of}/${id} cells`, owner: field.replace('Short', '') };
  if (of === 'figures' && (field === 'claim' || field === 'question')) return { list: `${of} ${field}`, owner: id };
  if (of === 'roles' && kind === 'sentences') return { list: 'roles sentences', owner: `${id}.${field}` };
  if (kind === 'passage' && ['comparison', 'differences', 'article'].includes(of)) return { list: 'passages', owner: `${of}/${id}` };
  return undefined;
}

/** What differs only in this is one name to a reader: capitals, the nukta, the two signs of a nasal vowel, hyphens, a stop. */
export function plainForm(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u093C/g, '')
    .replace(/ँ/g, 'ं')
    .replace(/[-‑–\s]+/g, ' ')
    .replace(/[.।?!\s]+$/, '');
}

export const namesDiffer: Rule = {
  looksAround: true,
  id: 'names differ within their list',
  why: 'Of two that are called alike a reader cannot tell which is which; and what was copied whole was not written.',
  appliesTo: (place) => listPlaceOf(place) !== undefined,
  check: (string, { alike }) => {
    const other = alike(string);
    return other ? [{ found: string.text.slice(0, 80), write: `other words than ${other.file}:${other.line}, ${other.label}, has` }] : [];
  },
};

export const searchNamesLead: Rule = {
  looksAround: true,
  id: 'a search name leads to its own role',
  why: 'Whoever types the name of a role wants that role.',
  appliesTo: ({ kind }) => kind === 'search name',
  check: (string, { named }) => {
    const other = named('roles', string.text);
    if (!other || other.id === string.id) return [];
    return [{ found: string.text, write: `a name by which people look for this role; it is that of another, ${other.file}:${other.line}` }];
  },
};
