import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'meta.reading': { where: 'Under the title of the article.', gaps: { count: 'how many minutes it takes to read' } },
  'comparison.caption': { where: 'What screen readers call the table of the article.' },
  'comparison.aspect': { where: 'Heading of the first column, where the table of the article is copied into a spreadsheet.' },
  'comparison.show': { where: 'Before the choice of the sides that the table of the article shows.' },
  'comparison.showBoth': { where: 'Choice of the table of the article: both sides.' },
  'comparison.copy': { where: 'On the button that copies the table of the article to paste it into a spreadsheet.' },
  'comparison.print': { where: 'On the button that prints the table of the article.' },
  'comparison.more': { where: 'Opens the example under a row of the table of the article.' },
} satisfies DeclaredWords;
