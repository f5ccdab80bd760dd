import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What the pages about roles share. */
export const words = {
  'compare.two': { where: 'Link in the article and over the list of jobs to the page where jobs are compared.' },
  'compare.picture': { where: 'On the button, or the link, that saves a comparison as a picture.' },
  'compare.copy': { where: 'On the button that copies a comparison to paste it into a spreadsheet.' },
  'compare.print': { where: 'On the button that prints a comparison.' },
  'comparison.copied': { where: 'Told when a table is copied.' },
  'comparison.failed': { where: 'Told when the browser does not let a table be copied, and it is selected instead.' },
  'role.sources': { where: 'Heading over the sources at the end of a page about jobs.' },
  'roles.none': { where: 'In place of a list of jobs in which nothing fits what was typed or chosen.' },
  'roles.shown': { where: 'Told while a list of jobs is searched.', gaps: { count: 'how many are shown' } },
} satisfies DeclaredWords;
