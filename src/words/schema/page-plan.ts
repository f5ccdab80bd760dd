import type { Folder } from './folder.ts';
import { idsIn, type Outline } from './outline.ts';

/**
 * Pieces of content that stand on a page: which, in which order, at which place, and what of them is read there. Links,
 * presence, the reading check, the preview and the page on translations all ask this.
 */
export interface Placement {
  /** The folder whose files they are, or the list of words, such as `pairs`, whose entries they are. */
  of: Folder | { name: string };
  /** The list of content/outline.yaml that says which and in what order, where it is not the folder's own. Without either, all stand there. */
  list?: string;
  /** Where the page has members, and each page has the one piece with its member's name. */
  isMember?: boolean;
  /** The id that a piece has on the page: `salary` in the table is `comparison-salary`. Without it, the piece is the page. */
  at?: (id: string) => string;
  /** The tag in the words of another piece that puts it there, where nothing else does. */
  tag?: (id: string) => string;
  reads: Reads;
}

/** Fields of a piece that a page shows, in the order in which it is read; `body` is the words under the fields, `words` those of a list. */
export interface Reads {
  /** Titles, labels, cells: the first is what the piece is called. */
  labels?: readonly string[];
  /** Made of sentences. */
  prose?: readonly string[];
  /** Sentences that open only when asked for. */
  folded?: readonly string[];
}

/** What the words need to know of a page that each language has; see src/kinds/page-kind.ts. */
export interface PagePlan {
  /** Also the name of its file in content/<locale>/pages. */
  id: string;
  /** Without the language, for example `/evidence/`. */
  address: string;
  /** Fields of its file that only this page shows. */
  needs?: readonly ('front' | 'back')[];
  pieces: readonly Placement[];
  /** Further ids on the page to which a link may lead. */
  ids?: readonly string[];
  /** Tags that must stand in the page's words, because nothing else puts there what they stand for. */
  tags?: readonly string[];
}

/** Everything that the words need to know of the site. */
export interface Plan {
  pages: readonly PagePlan[];
  folders: readonly Folder[];
}

/** The list of content/outline.yaml in which a placement's pieces stand, if they stand in one. */
export function listOf({ of, list }: Pick<Placement, 'of' | 'list'>): string | undefined {
  return list ?? ('list' in of ? of.list : undefined);
}

/** Whether a placement holds the piece with this id. */
export function holds(placement: Placement, name: string, id: string, outline: Outline): boolean {
  if (placement.of.name !== name) return false;
  const list = listOf(placement);
  return list === undefined || idsIn(outline, list).includes(id);
}

/** Whether the whole of a piece is read where it is placed, and not a part of it beside others. */
export function isHome({ isMember, reads: { prose = [], folded = [] } }: Placement): boolean {
  return isMember === true || ['body', 'words'].some((field) => prose.includes(field) || folded.includes(field));
}

/** The addresses of the pages on which the body of a file stands. */
export function addressesOf(folder: string, id: string, pages: readonly PagePlan[], outline: Outline): string[] {
  const stands = (page: PagePlan) =>
    folder === 'pages' ? page.id === id : page.pieces.some((placement) => isHome(placement) && holds(placement, folder, id, outline));
  return pages.filter(stands).map(({ address }) => address);
}

/** Every page's address, and the ids on it; `known` are the ids of what stands in no list, by folder, as far as the language has them. */
export function placesByAddress(
  pages: readonly PagePlan[],
  outline: Outline,
  known: Readonly<Record<string, Iterable<string>>>,
): Map<string, ReadonlySet<string>> {
  const ids = (placement: Placement) => {
    const list = listOf(placement);
    return list === undefined ? [...(known[placement.of.name] ?? [])] : idsIn(outline, list);
  };
  return new Map(
    pages.map(({ address, ids: own = [], pieces }) => [
      address,
      new Set([...own, ...pieces.flatMap((placement) => (placement.at ? ids(placement).map(placement.at) : []))]),
    ]),
  );
}

/** The tag without which a place is not on a page; most places need none. `salary` is asked for as `comparison-salary`. */
export function tagAt({ pieces }: PagePlan, place: string): string | undefined {
  for (const { at, tag } of pieces) {
    if (!at || !tag) continue;
    const id = place.slice(at('').length);
    if (at(id) === place) return tag(id);
  }
  return undefined;
}

/** The files that a folder must have, in order; `undefined` where the languages only agree among themselves. */
export function plannedIds({ name, list }: Folder, outline: Outline, pages: readonly PagePlan[]): readonly string[] | undefined {
  if (name === 'pages') return pages.map(({ id }) => id);
  return list === undefined ? undefined : idsIn(outline, list);
}

/** Every list of content/outline.yaml, with whether its ids are places. */
export function outlineLists({ pages, folders }: Plan): { name: string; arePlaces: boolean }[] {
  const own = folders.flatMap(({ list, arePlaces = false }) => (list === undefined ? [] : [{ name: list, arePlaces }]));
  const others = pages.flatMap(({ pieces }) =>
    pieces.flatMap(({ list }) => (list === undefined ? [] : [{ name: list, arePlaces: false }])),
  );
  return [...new Map([...own, ...others].map((each) => [each.name, each])).values()];
}
