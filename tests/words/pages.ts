import type { PagePlan } from '../../src/words/language.ts';

/** The two pages of the invented tea house. */
export const pages: readonly PagePlan[] = [
  {
    id: 'article',
    address: '/',
    places: ({ sections, comparison }, figures) =>
      new Set([...sections, ...comparison.map((id) => `comparison-${id}`), ...[...figures].map((id) => `figure-${id}`)]),
    has: (folder, id, { evidence }) =>
      ['article', 'comparison', 'differences'].includes(folder) || (folder === 'figures' && !evidence.includes(id)),
  },
  {
    id: 'evidence',
    address: '/evidence/',
    places: ({ evidence, method }) => new Set([...evidence.map((id) => `figure-${id}`), ...method]),
    has: (folder, id, { evidence }) => folder === 'method' || (folder === 'figures' && evidence.includes(id)),
  },
];

/** What their buttons say. */
export const asked = { 'site.name': [], 'share.copy': ['title'], 'meta.reading': ['count'] };
