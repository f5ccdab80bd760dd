import type { PageKind } from '../page-kind.ts';

export const role: PageKind = {
  id: 'role',
  address: '/roles/[id]/',
  members: ({ roles }) => roles.map(({ id }) => id),
  speaks: 'one language',
  parent: 'roles',
  place: 'none',
  frame: 'site',
  graph: 'Article',
  scripts: ['page'],
  hasPicture: false, // sixty in each language: a chat shows title and sentence
  isIndexed: true,
  budget: { page: 11, scripts: 2 },
  places: () => new Set(),
  has: () => false,
};
