import { localPath } from '../i18n/paths.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { holds, isHome, type Placement } from '../words/schema/page-plan.ts';
import type { Outline } from '../words/schema/outline.ts';
import { ownPages } from './pages.ts';

/** Where a piece of content stands, where a reader would look for it. */
export interface Place {
  kind: PageKind;
  /** Of which member the page is, where the kind has some. */
  member: string | undefined;
  /** Its id on the page; `undefined` where it is the page. */
  at: string | undefined;
  /** The field that says what it is called. */
  label: string | undefined;
}

/**
 * Where a piece stands: `placeOf('differences/pay', outline)` is on the article, at `differences-pay`; a word of a figure is where the
 * figure is. `undefined` for what stands on many pages, such as the words of a button.
 */
export function placeOf(piece: string, outline: Outline): Place | undefined {
  const [name = '', id = ''] = piece.split('/');
  if (name === 'pages') {
    const kind = ownPages.find((own) => own.id === id && !own.members);
    return kind && { kind, member: undefined, at: undefined, label: 'title' };
  }
  const all = ownPages.flatMap((kind) =>
    kind.pieces.filter((placement) => holds(placement, name, id, outline)).map((placement) => ({ kind, placement })),
  );
  const home = all.find(({ placement }) => isHome(placement)) ?? all[0];
  return home && { kind: home.kind, ...placed(home.placement, id) };
}

/** The address of a place in one language: `/hi/#differences-pay`. `base` is the folder that the site stands in. */
export function addressOfPlace({ kind, member, at }: Place, code: string, base?: string): string {
  return localPath(code, kind.address.replace('[id]', member ?? '') + (at === undefined ? '' : `#${at}`), base);
}

function placed({ isMember = false, at, reads }: Placement, id: string): Omit<Place, 'kind'> {
  return { member: isMember ? id : undefined, at: at?.(id), label: reads.labels?.[0] };
}
