import type { Locale } from '../../i18n/locale.ts';
import type { Notice } from '../../words/language.ts';

/**
 * Attributes of an element on a page in `locale`: in a draft its words may be borrowed, and then are read and set as those of their own
 * language; what is inside of it may be the draft's again, or a drawing, which keeps the direction that it was drawn in.
 */
export function spokenIn(locale: Locale, piece: { notice?: Notice | undefined } = {}): Record<string, string> {
  if (locale.status !== 'draft') return {};
  const { code, direction, script } = piece.notice?.kind === 'borrowed' ? piece.notice.other : locale;
  return { lang: code, dir: direction, 'data-script': script };
}
