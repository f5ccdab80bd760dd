import type { PageKind } from '../page-kind.ts';

export const roles: PageKind = {
  id: 'roles',
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
