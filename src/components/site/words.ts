import type { DeclaredWords } from '../../i18n/interface-words.ts';

/** What stands around every page. */
export const words = {
  'site.name': { where: 'Name of the site: at the top of every page, in search engines, and in files as who made them.' },
  'site.skip': { where: 'Link at the very top, seen only by who moves through a page by keyboard, past the links to its text.' },
  'nav.languages': { where: 'What screen readers call the links to the other languages; seen before them where there are many.' },
  'nav.contents': { where: 'Heading over the list of what stands on a page.' },
  'nav.pages': { where: 'What screen readers call the links to the pages at the top.' },
  'theme.label': { where: 'What screen readers call the choice of light or dark colours, at the top of every page.' },
  'theme.system': { where: 'Choice of colours: as the device has them; as short as can be.' },
  'theme.light': { where: 'Choice of colours: dark letters on light ground; as short as can be.' },
  'theme.dark': { where: 'Choice of colours: light letters on dark ground; as short as can be.' },
  'meta.updated': { where: 'Under the title of a page.', gaps: { date: 'the day when its meaning last changed' } },
  'share.label': { where: 'Over the ways to share a page, at its end.' },
  'share.whatsapp': { where: 'Link that opens WhatsApp with the address of the page.' },
  'share.native': { where: 'On the button that opens the device’s own list of ways to share.' },
  'share.copy': { where: 'On the button that copies the address of the page.' },
  'share.copied': { where: 'Told beside that button when the address is copied.' },
  'share.failed': { where: 'Told beside that button when the browser does not let the address be copied.' },
  'footer.about': { where: 'First sentences at the foot of every page: where the figures come from, and that nobody is watched.' },
  'footer.choose': { where: 'Link at the foot of every page to the one where a language is chosen.' },
} satisfies DeclaredWords;
