import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'translations.current': {
    where: 'Under the name of a language, on the page of how complete each is.',
    gaps: { current: 'how many pieces fit the other language', total: 'how many pieces there are' },
  },
  'translations.due': {
    where: 'Under that, where pieces wait to be looked at again.',
    gaps: { count: 'how many' },
  },
  'translations.unwritten': {
    where: 'Under that, where pieces have no words of this language yet.',
    gaps: { count: 'how many' },
  },
  'translations.draft': { where: 'Under the name of a language that is still being written.' },
  'translations.here': { where: 'Heading over links to the pieces that wait to be looked at again.' },
  'translations.help': { where: 'Heading over how one can help.' },
  'translations.how': { where: 'Sentences on how one can help: where the words stand and who can change them.' },
} satisfies DeclaredWords;
