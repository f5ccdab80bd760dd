import type { PageKind } from '../page-kind.ts';

export const notFound: PageKind = {
  id: 'not-found',
  address: '/404',
  speaks: 'all languages',
  place: 'none',
  frame: 'bare',
  framedBy: 'itself',
  graph: 'none',
  hasPicture: false,
  isIndexed: false,
  budget: { page: 8, scripts: 4 },
  pieces: [],
};
