import { folderEntry, type Folder } from './schema/folders.ts';
import type { Outline } from './schema/outline.ts';

/** What the words need to know of a page that each language has; see src/site/pages.ts. */
export interface PagePlan {
  /** Also the name of its file in content/<locale>/pages. */
  id: string;
  /** Without the language, for example `/evidence/`. */
  address: string;
  /** Fields of its file that only this page shows. */
  needs?: readonly ('front' | 'back')[];
  /** The ids on the page to which a link may lead; `figures` are those for which the language has words. */
  places(outline: Outline, figures: ReadonlySet<string>): ReadonlySet<string>;
  /** Tags that must stand in the page's words, because nothing else puts there what they stand for. */
  tags?: readonly string[];
  /** The tag without which a place is not on the page; most places need none. */
  tagOf?(place: string): string | undefined;
  /** Whether a file of another folder than pages stands on the page. */
  has(folder: Folder, id: string, outline: Outline): boolean;
}

/** The addresses of the pages on which a file's words stand; figures may stand on several. */
export function addressesOf(folder: Folder, id: string, pages: readonly PagePlan[], outline: Outline): string[] {
  return pages.filter((page) => (folder === 'pages' ? page.id === id : page.has(folder, id, outline))).map(({ address }) => address);
}

/** Every page's address, and the places on it. */
export function placesByAddress(
  pages: readonly PagePlan[],
  outline: Outline,
  figures: ReadonlySet<string>,
): Map<string, ReadonlySet<string>> {
  return new Map(pages.map((page) => [page.address, page.places(outline, figures)]));
}

/** The files that a folder must have, in order; `undefined` where the languages only agree among themselves. */
export function plannedIds(folder: Folder, outline: Outline, pages: readonly PagePlan[]): readonly string[] | undefined {
  if (folder === 'pages') return pages.map(({ id }) => id);
  const { list } = folderEntry(folder);
  return list && outline[list];
}
