import type { PageKind } from '../page-kind.ts';

export const translations: PageKind = {
  id: 'translations',
  address: '/translations/',
  speaks: 'one language',
  parent: 'article',
  place: 'foot',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: false,
  isIndexed: true,
  budget: { page: 8, scripts: 4 },
  pieces: [],
};
