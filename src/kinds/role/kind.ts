import { fill } from '../../compare/say.ts';
import { roles } from '../../words/schema/folders.ts';
import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const role: PageKind<typeof words> = {
  id: 'role',
  words,
  address: '/roles/[id]/',
  members: ({ roles }) => roles.map(({ id }) => id),
  say: ({ language, member }) => {
    const { title, description } = language.page('role');
    const role = language.role(member).title;
    return { title: fill(title, { role }), description: fill(description, { role }) };
  },
  speaks: 'one language',
  parent: 'roles',
  place: 'none',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: false, // sixty in each language: a chat shows title and sentence
  isIndexed: true,
  budget: { page: 11, scripts: 2 },
  pieces: [{ of: roles, isMember: true, reads: { prose: ['does', 'day', 'why', 'wayIn'] } }],
};
