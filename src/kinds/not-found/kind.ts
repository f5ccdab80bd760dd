import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const notFound: PageKind<typeof words> = {
  id: 'not-found',
  words,
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
