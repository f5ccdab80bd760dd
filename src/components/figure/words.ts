import { wordsFor, type DeclaredWords } from '../../i18n/interface-words.ts';
import { verdicts } from '../../subject/verdict.ts';

/** What stands around a figure. */
export const words = {
  'figure.claim': { where: 'Before the claim that a figure tests, with a colon behind it.' },
  ...wordsFor('verdict', verdicts, { where: 'What the data say of a claim: beside it, and in the list of figures.' }),
  'verdict.sure': {
    where: 'The verdict beside the claim that a figure tests.',
    gaps: { verdict: 'one of the words verdict.…', sure: 'how sure it is, such as sure.clear' },
  },
  'sure.title': { where: 'Over the drawing of how sure a verdict is.' },
  'sure.note': { where: 'Under the drawing of how sure a verdict is: what its marks and lines mean.' },
  'sure.noteCounts': { where: 'In place of sure.note, where the line is what a count allows.' },
  'figure.notes': { where: 'Opens the notes under a figure.' },
  'figure.table': { where: 'Opens the table under a figure.' },
  'figure.points': { where: 'Under a chart of points: how to read them one by one.' },
  'figure.more': { where: 'Link under a figure of the article to the whole of it on the page of the evidence.' },
  'figure.credited': {
    where: 'Sentence under the sources of a page, before a link to the licence: what the makers of licensed sources ask to be said.',
    gaps: { sources: 'the short names of these sources as a list' },
  },
  'figure.creditAsked': { where: 'Opens the same as the publisher words it, in English.' },
  'figure.adapted': { where: 'Behind the licence of a source, in the same brackets: we have computed means of its figures.' },
  'figure.downloads': { where: 'Before the links to a figure’s files.' },
  ...wordsFor('figure', ['csv', 'json', 'svg', 'png'], { where: 'Link that downloads a file; the kind of the file stands in brackets.' }),
  'infographic.same': { where: 'Link under the picture of the differences to the table that says the same.' },
} satisfies DeclaredWords;
