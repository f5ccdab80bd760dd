import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'notFound.title': { where: 'Title of the page that stands at addresses where there is none.' },
  'notFound.text': { where: 'Sentences on the page that stands at addresses where there is none.' },
  'notFound.link': { where: 'Link from that page to the article.' },
} satisfies DeclaredWords;
