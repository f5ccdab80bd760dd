import type { PageKind } from '../page-kind.ts';

export const pair: PageKind = {
  id: 'pair',
  address: '/compare/[id]/',
  members: ({ pairs }) => pairs.map(({ id }) => id),
  speaks: 'one language',
  parent: 'compare',
  place: 'none',
  frame: 'site',
  graph: 'Article',
  scripts: ['page'],
  hasPicture: true,
  isIndexed: true,
  budget: { page: 12, scripts: 2 },
  places: () => new Set(),
  has: () => false,
};
