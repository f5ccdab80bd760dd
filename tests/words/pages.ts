import type { DeclaredWords } from '../../src/i18n/interface-words.ts';
import { differences, sections } from '../../src/kinds/article/folders.ts';
import { methodSections } from '../../src/kinds/method/folders.ts';
import type { Plan } from '../../src/words/schema/page-plan.ts';
import { comparison, figures, pages, roles, sources } from '../../src/words/schema/folders.ts';

/** The two pages of the invented tea house. */
export const plan: Plan = {
  pages: [
    {
      id: 'article',
      address: '/',
      pieces: [
        { of: sections, at: (id) => id, reads: { labels: ['title'], prose: ['body'] } },
        { of: comparison, at: (id) => `comparison-${id}`, reads: { labels: ['title'], prose: ['body'] } },
        { of: differences, reads: { labels: ['title'], prose: ['body'] } },
        { of: figures, at: (id) => `figure-${id}`, reads: { labels: ['claim'] } },
      ],
    },
    {
      id: 'evidence',
      address: '/evidence/',
      pieces: [
        { of: figures, list: 'evidence', at: (id) => `figure-${id}`, reads: { labels: ['question'], prose: ['body'] } },
        { of: methodSections, at: (id) => id, reads: { labels: ['title'], prose: ['body'] } },
      ],
    },
  ],
  folders: [pages, sections, comparison, differences, figures, methodSections, roles, sources],
};

/** What their buttons say. */
export const asked: DeclaredWords = {
  'site.name': { where: 'Over the door.' },
  'share.copy': { where: 'On the button that copies a link.', gaps: { title: 'what it leads to' } },
  'meta.reading': { where: 'Under the title.', gaps: { count: 'how many minutes it takes to read' } },
};
