import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const translations: PageKind<typeof words> = {
  id: 'translations',
  words,
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
