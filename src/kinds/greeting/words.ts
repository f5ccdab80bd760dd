import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'home.title': { where: 'Title of the page where a language is chosen, in the browser’s tab and in search engines.' },
  'home.description': { where: 'What search engines say of the page where a language is chosen.' },
  'home.question': { where: 'Over the answer in each language, on the page where a language is chosen.' },
  'home.enter': { where: 'Link under the answer in a language to its article; it names that language.' },
} satisfies DeclaredWords;
