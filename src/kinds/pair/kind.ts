import { sharedPair } from '../../figures/shared-pair.ts';
import type { PageKind } from '../page-kind.ts';
import { words } from './words.ts';

export const pair: PageKind<typeof words> = {
  id: 'pair',
  words,
  address: '/compare/[id]/',
  members: ({ pairs }) => pairs.map(({ id }) => id),
  say: ({ facts, language, member }) => sharedPair(facts, language, member),
  speaks: 'one language',
  parent: 'compare',
  place: 'none',
  frame: 'site',
  framedBy: 'itself',
  graph: 'Article',
  hasPicture: true,
  isIndexed: true,
  budget: { page: 9, scripts: 2 },
  pieces: [{ of: { name: 'pairs' }, isMember: true, reads: { prose: ['words'] } }],
};
