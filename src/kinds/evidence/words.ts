import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'evidence.figures': { where: 'Heading over the figures of the page of the evidence.' },
} satisfies DeclaredWords;
