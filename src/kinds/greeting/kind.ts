import type { PageKind } from '../page-kind.ts';

export const greeting: PageKind = {
  id: 'greeting',
  address: '/',
  speaks: 'all languages',
  place: 'none',
  frame: 'bare',
  framedBy: 'itself',
  graph: 'none',
  hasPicture: false,
  isIndexed: true,
  budget: { page: 8, scripts: 4 },
  pieces: [],
};
