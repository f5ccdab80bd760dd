import { article } from '../kinds/article/kind.ts';
import { compare } from '../kinds/compare/kind.ts';
import { evidence } from '../kinds/evidence/kind.ts';
import { greeting } from '../kinds/greeting/kind.ts';
import { method } from '../kinds/method/kind.ts';
import { notFound } from '../kinds/not-found/kind.ts';
import { pair } from '../kinds/pair/kind.ts';
import { role } from '../kinds/role/kind.ts';
import { roles } from '../kinds/roles/kind.ts';
import { translations } from '../kinds/translations/kind.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import type { Plan } from '../words/schema/page-plan.ts';
import type { Folder } from '../words/schema/folder.ts';
import { sharedFolders } from '../words/schema/folders.ts';

const kinds = [greeting, article, evidence, method, roles, role, compare, pair, translations, notFound] as const;

/** Every kind of page, in the order of the navigation. A new one is its folder in src/kinds/ and its name in the list above. */
export const pageKinds: readonly PageKind[] = kinds;

/** What each kind says of the interface. */
export type KindWords = (typeof kinds)[number]['words'];

/** The kinds of which every language has its own page. */
export const ownPages = pageKinds.filter(({ speaks }) => speaks === 'one language');

const [pages, ...others] = sharedFolders;

/** Every folder of words, in the order in which one would translate them: what all pages have, what each kind brings, what they share. */
export const folders: readonly Folder[] = [pages!, ...pageKinds.flatMap((kind) => kind.folders ?? []), ...others];

/** What the words need to know of the pages. */
export const plan: Plan = { pages: ownPages, folders };

/** The kinds that stand at one place of the navigation. */
export function placed(place: 'tab' | 'foot'): PageKind[] {
  return ownPages.filter((kind) => kind.place === place);
}

/** The key of a kind's name in the navigation. */
export function navKey(id: string): `nav.${string}` {
  return `nav.${id}`;
}

/** The kind with this id; another is a mistake in the code, so it throws. */
export function pageKind(id: string): PageKind {
  return pageKinds.find((kind) => kind.id === id) ?? fail(`no page kind "${id}" in src/site/pages.ts`);
}

/** The kinds above this one, from the top down. */
export function ancestors({ parent }: PageKind): PageKind[] {
  if (parent === undefined) return [];
  const above = pageKind(parent);
  return [...ancestors(above), above];
}

function fail(message: string): never {
  throw new Error(message);
}
