import type { Files } from '../../files/files.ts';
import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CheckedLanguage } from '../check/checked-language.ts';
import { readNotes } from './noted.ts';
import { piecesOf } from './pieces.ts';
import { standingsOf, type Pairing, type Standing } from './standing.ts';

/** How the pieces of one language stand to those of the language that it goes with. */
export interface Translation extends Pairing {
  locale: Locale;
  /** The language that it follows, or its peer. */
  other: Locale;
  standings: readonly Standing[];
}

/** The language that a language goes with: the one that it follows, or its peer; `undefined` for a language alone. */
function otherOf(locale: Locale, locales: readonly Locale[]): Locale | undefined {
  return locales.find(({ code, follows }) =>
    locale.follows === undefined ? follows === undefined && code !== locale.code : code === locale.follows,
  );
}

/** Every language with the one that it goes with, in the order of content/locales.json. */
export function pairLanguages(files: Files, languages: readonly CheckedLanguage[]): { translations: Translation[]; problems: Problem[] } {
  const pieces = new Map(languages.map((language) => [language.locale.code, piecesOf(language)]));
  const locales = languages.map(({ locale }) => locale);
  const read = locales.map((locale) => ({ locale, other: otherOf(locale, locales), ...readNotes(files, locale.code) }));
  return {
    translations: read.flatMap(({ locale, other, notes }) => {
      if (!other) return [];
      const pairing = { own: pieces.get(locale.code)!, twin: pieces.get(other.code)!, notes, arePeers: locale.follows === undefined };
      return [{ locale, other, ...pairing, standings: standingsOf(pairing) }];
    }),
    problems: read.flatMap(({ problems }) => problems),
  };
}
