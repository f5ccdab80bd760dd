import type { PageKind } from '../page-kind.ts';

export const method: PageKind = {
  id: 'method',
  address: '/method/',
  speaks: 'one language',
  parent: 'evidence',
  place: 'none',
  frame: 'site',
  graph: 'Article',
  scripts: ['page'],
  hasPicture: false,
  isIndexed: true,
  budget: { page: 12, scripts: 4 },
  places: ({ method }) => new Set([...method, 'source-list']),
  has: (folder) => folder === 'method',
};
