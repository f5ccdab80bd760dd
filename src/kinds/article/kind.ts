import { comparison, figures } from '../../words/schema/folders.ts';
import type { PageKind } from '../page-kind.ts';
import { differences, sections } from './folders.ts';
import { words } from './words.ts';

export const article: PageKind<typeof words> = {
  id: 'article',
  words,
  address: '/',
  speaks: 'one language',
  needs: ['front', 'back'],
  place: 'tab',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 14, scripts: 4 },
  folders: [sections, differences],
  pieces: [
    { of: sections, at: (id) => id, reads: { labels: ['title'], prose: ['body'] } },
    {
      of: comparison,
      at: (id) => `comparison-${id}`,
      tag: () => '<Comparison />',
      reads: { labels: ['title', 'front', 'back'], folded: ['body'] },
    },
    {
      of: differences,
      at: (id) => `differences-${id}`,
      tag: () => '<Differences />',
      reads: { labels: ['title'], prose: ['finding', 'body'] },
    },
    {
      of: figures,
      at: (id) => `figure-${id}`,
      tag: (id) => `<Figure name="${id}" />`,
      reads: { labels: ['claim'], prose: ['outcomes', 'subtitle'] },
    },
  ],
  tags: ['<Infographic />', '<Comparison />', '<Differences />'],
};
