import { wordsFor, type DeclaredWords } from '../i18n/interface-words.ts';

/** What several figures say, and the lists and credits made from the facts. The words that one chart needs stand in its own file. */
export const words = {
  ...wordsFor('office', ['mixed', 'other'], {
    where: 'In place of an office, in a table: a group of occupations that stands on both sides (mixed) or on neither (other).',
  }),
  ...wordsFor('all', ['two', 'three', 'four', 'five'], { where: 'Inside a sentence, in place of a number: all of so many.' }),
  'all.many': { where: 'Inside a sentence, in place of a number: all of more than five.', gaps: { number: 'how many' } },
  'sure.what': { where: 'Heading of the column of what is compared, in the drawing of how sure a verdict is.' },
  ...wordsFor('sure', ['ratio', 'share', 'points', 'rating'], {
    where: 'Heading of the column of values, in the drawing of how sure a verdict is: what is measured.',
  }),
  ...wordsFor('sure', ['ratioEqual', 'shareEqual', 'pointsEqual', 'ratingEqual'], {
    where: 'On the axis of the drawing of how sure a verdict is, at the place where neither side is ahead.',
  }),
  ...wordsFor('sure', ['clear', 'weak', 'open', 'few', 'mixed'], {
    where: 'How sure a verdict is: behind it, and over the comparisons in the drawing of how sure it is.',
  }),
  'figure.source': { where: 'Before the name of a source, under a figure and in files.' },
  'figure.readCopy': {
    where: 'In place of figure.read, for a source of which a copy was read and not the page itself.',
    gaps: { date: 'the day when we read it' },
  },
  'figure.read': { where: 'Sentence behind the name of a source.', gaps: { date: 'the day when we read it' } },
  'infographic.title': { where: 'Title of the picture of the differences, for screen readers and in its file.' },
  'roles.table': { where: 'Title of the table of all jobs, for screen readers.' },
  'roles.pay': { where: 'Heading of the column of pay in the table of all jobs.' },
  'roles.preparation': { where: 'Heading of the column of preparation in the table of all jobs.' },
  'roles.contact': { where: 'Heading of the column of contact with customers in the table of all jobs.' },
  'roles.unrated': { where: 'In a cell of the table of all jobs, where a job has no rating.' },
  'role.office': {
    where: 'Over the title of a job’s page, and under its name in the picture of a comparison.',
    gaps: { office: 'the name of its office', level: 'the name of its level' },
  },
  'compare.sharedPayIndia': {
    where: 'Under a job in the picture that chats show of a comparison: the pay of its group in India.',
    gaps: { pay: 'the middle pay of the group, in rupees' },
  },
  'compare.sharedPay': { where: 'Under a job in the picture that chats show of a comparison.', gaps: { pay: 'its middle pay' } },
} satisfies DeclaredWords;
