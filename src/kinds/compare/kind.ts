import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const compare: PageKind<typeof words> = {
  id: 'compare',
  words,
  address: '/compare/',
  speaks: 'one language',
  parent: 'roles',
  place: 'tab',
  frame: 'site',
  framedBy: 'itself',
  policy: { 'connect-src': "'self'" }, // it fetches the cards of the roles that are chosen
  graph: 'WebPage',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 14.5, scripts: 7 },
  pieces: [],
};
