import { figures } from '../../words/schema/folders.ts';
import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const evidence: PageKind<typeof words> = {
  id: 'evidence',
  words,
  address: '/evidence/',
  speaks: 'one language',
  parent: 'article',
  place: 'tab',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 30, scripts: 8 },
  pieces: [
    {
      of: figures,
      list: 'evidence',
      at: (id) => `figure-${id}`,
      reads: { labels: ['question', 'claim'], prose: ['outcomes', 'subtitle'], folded: ['body'] },
    },
  ],
};
