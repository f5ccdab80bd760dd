import { wordsFor, type DeclaredWords } from '../../i18n/interface-words.ts';

/** What is said of a piece of text beside it. */
export const words = {
  ...wordsFor('notice', ['due', 'borrowed'], {
    where: 'Before the name of another language: this part has since changed there (due), or is shown in its words (borrowed).',
  }),
  'mend.this': { where: 'Link under a piece of text to its file, where anybody can propose better words.' },
  'mend.these': { where: 'Link under a list to the folder of its files, where anybody can propose better words.' },
} satisfies DeclaredWords;
