import { sources } from '../../words/schema/folders.ts';
import type { PageKind } from '../page-kind.ts';
import { methodSections } from './folders.ts';
import { words } from './words.ts';

export const method: PageKind<typeof words> = {
  id: 'method',
  words,
  address: '/method/',
  speaks: 'one language',
  parent: 'evidence',
  place: 'none',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: false,
  isIndexed: true,
  budget: { page: 12, scripts: 4 },
  folders: [methodSections],
  pieces: [
    { of: methodSections, at: (id) => id, reads: { labels: ['title'], prose: ['body'] } },
    { of: sources, at: () => 'source-list', reads: {} },
  ],
  ids: ['source-list'],
};
