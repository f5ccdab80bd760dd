import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'compare.choose': { where: 'Heading over the list from which jobs are chosen.' },
  'compare.how': { where: 'Before the field in which a job is searched by its name.' },
  'compare.list': { where: 'Opens the list of all jobs.' },
  'compare.noScript': { where: 'Told in browsers without JavaScript, which comparing jobs of one’s choice needs.' },
  'compare.csv': { where: 'On the button that downloads a comparison as a file for spreadsheets.' },
  'compare.ready': { where: 'Heading over the links to ready-made comparisons.' },
  'compare.readyHow': { where: 'Sentence under that heading: which comparisons these are.' },
  'compare.pairTitle': {
    where: 'Link to a ready-made comparison.',
    gaps: { first: 'the one job', second: 'the other, small as inside a sentence' },
  },
} satisfies DeclaredWords;
