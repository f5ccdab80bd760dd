import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const roles: PageKind<typeof words> = {
  id: 'roles',
  words,
  address: '/roles/',
  speaks: 'one language',
  parent: 'article',
  place: 'tab',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 16, scripts: 5 },
  pieces: [],
};
