import type { DeclaredWords } from '../i18n/interface-words.ts';

/** What the editor in the browser says. */
export const words = {
  'editor.limit': { where: 'Under a field of the editor in the browser.', gaps: { characters: 'how many letters it holds at most' } },
} satisfies DeclaredWords;
