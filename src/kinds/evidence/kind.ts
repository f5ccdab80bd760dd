import type { PageKind } from '../page-kind.ts';

export const evidence: PageKind = {
  id: 'evidence',
  address: '/evidence/',
  speaks: 'one language',
  parent: 'article',
  place: 'tab',
  frame: 'site',
  graph: 'Article',
  scripts: ['page', 'figures'],
  hasPicture: true,
  isIndexed: true,
  budget: { page: 30, scripts: 8 },
  places: ({ evidence }) => new Set(prefixed('figure', evidence)),
  has: (folder, id, { evidence }) => folder === 'figures' && evidence.includes(id),
};

function prefixed(kind: string, ids: Iterable<string>): string[] {
  return [...ids].map((id) => `${kind}-${id}`);
}
