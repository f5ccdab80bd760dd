import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What this kind of page alone says of the interface. */
export const words = {
  'method.copy': { where: 'Link to a stored copy in which a source was read.', gaps: { number: '1, 2, 3 …' } },
  'evidence.sources': {
    where: 'Heading over the list of sources on the page of the method, and its name in the list of what stands there.',
  },
  'method.csv': {
    where: 'Link that downloads one file of the method.',
    gaps: { name: 'what the file holds, such as method.roles' },
  },
} satisfies DeclaredWords;
