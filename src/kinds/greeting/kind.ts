import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const greeting: PageKind<typeof words> = {
  id: 'greeting',
  words,
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
