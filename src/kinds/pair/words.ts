import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'compare.change': { where: 'Link on a ready-made comparison to the page where its jobs can be changed.' },
} satisfies DeclaredWords;
