import { dataEndings, endings, type DataEnding, type Ending } from './addresses.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { pageKinds } from './pages.ts';

/** A route as Astro takes it: which addresses, and the file that answers them. */
export interface Route {
  pattern: string;
  entrypoint: string;
}

/** Every route of the site; src/pages has none of its own. */
export const routes: readonly Route[] = [
  ...pageKinds.map((kind) => ({ pattern: pagePattern(kind), entrypoint: `src/kinds/${kind.id}/Page.astro` })),
  ...pageKinds
    .filter(({ hasPicture }) => hasPicture)
    .map((kind) => ({ pattern: picturePattern(kind), entrypoint: 'src/export/endpoints/share-picture.ts' })),
  ...endings.map((ending) => ({ pattern: figurePattern(ending), entrypoint: 'src/export/endpoints/figure-file.ts' })),
  { pattern: '/[locale]/roles/[id]/card.json', entrypoint: 'src/export/endpoints/role-card.ts' },
  ...dataEndings.map((ending) => ({ pattern: methodPattern(ending), entrypoint: 'src/export/endpoints/method-file.ts' })),
  { pattern: '/robots.txt', entrypoint: 'src/export/endpoints/robots.ts' },
];

/** The kind of page that a built file is, by its path in the build: `hi/roles/accountant/index.html`. */
export function kindOfFile(file: string): PageKind | undefined {
  const parts = `/${file}`.replace(/index\.html$/, '').replace(/\.html$/, '');
  return pageKinds.find((kind) => {
    const pattern = pagePattern(kind)
      .split(/\[\w+\]/)
      .map(RegExp.escape)
      .join('[^/]+');
    return new RegExp(`^${pattern}$`).test(parts);
  });
}

/** `/[locale]/evidence/` */
export function pagePattern({ speaks, address }: PageKind): string {
  return speaks === 'one language' ? `/[locale]${address}` : address;
}

/** `/[locale]/evidence/share.png` */
export function picturePattern(kind: PageKind): string {
  return `${pagePattern(kind)}share.png`;
}

/** `/[locale]/figures/[id].svg`; only a pattern with an ending is answered without a slash behind it. */
export function figurePattern(ending: Ending): string {
  if (ending === 'json') return '/[locale]/figures/[id]/datapackage.json';
  return ending === 'csv' ? '/[locale]/figures/[id]/[file].csv' : `/[locale]/figures/[id].${ending}`;
}

/** `/[locale]/method/[file].csv`, and what describes them all. */
export function methodPattern(ending: DataEnding): string {
  return ending === 'json' ? '/[locale]/method/datapackage.json' : '/[locale]/method/[file].csv';
}
