import type { PageKind } from '../page-kind.ts';

export const article: PageKind = {
  id: 'article',
  address: '/',
  speaks: 'one language',
  needs: ['front', 'back'],
  place: 'tab',
  frame: 'site',
  graph: 'Article',
  scripts: ['page'],
  hasPicture: true,
  isIndexed: true,
  budget: { page: 15, scripts: 4 },
  places: ({ sections, comparison, differences }, figures) =>
    new Set([...sections, ...prefixed('comparison', comparison), ...prefixed('differences', differences), ...prefixed('figure', figures)]),
  tags: ['<Infographic />', '<Comparison />', '<Differences />'],
  tagOf: (place) => {
    const [, kind, id] = /^(comparison|differences|figure)-(.+)$/.exec(place) ?? [];
    return kind && { comparison: '<Comparison />', differences: '<Differences />', figure: `<Figure name="${id}" />` }[kind];
  },
  has: (folder, id, { evidence }) =>
    ['article', 'comparison', 'differences'].includes(folder) || (folder === 'figures' && !evidence.includes(id)),
};

function prefixed(kind: string, ids: Iterable<string>): string[] {
  return [...ids].map((id) => `${kind}-${id}`);
}
