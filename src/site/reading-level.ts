import { countGraphemes } from '../files/text.ts';
import { splitSentences, splitWords } from '../i18n/split.ts';
import { scriptOf } from '../i18n/scripts.ts';
import type { Language, Words } from '../words/language.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { ownPages } from './pages.ts';
import { passagesOf } from './reading.ts';

/** How hard the prose of one page, or of all pages of a kind, is to read, titles, labels and cells aside. */
export interface ReadingLevel {
  /** With its language: `/hi/evidence/`. */
  address: string;
  sentences: number;
  words: number;
  /** Words of its longest sentence. */
  longest: number;
  /** The share of words that are long in their script, 0 to 1. */
  longWords: number;
  /** Words a sentence, and long words in a hundred (Björnsson's läsbarhetsindex of 1968): above 40 is official prose. */
  lix: number;
}

/** The reading level of every kind of page that has prose, language by language. */
export function readingLevels({ outline, languages }: Pick<Words, 'outline' | 'languages'>): ReadingLevel[] {
  return languages.flatMap((language) =>
    ownPages.flatMap((kind) => {
      const prose = passagesOf(kind, language, outline)
        .flat()
        .filter(({ isProse }) => isProse);
      return prose.length === 0
        ? []
        : [
            measure(
              kind,
              language,
              prose.map(({ text }) => text),
            ),
          ];
    }),
  );
}

function measure({ address }: PageKind, { locale }: Language, texts: readonly string[]): ReadingLevel {
  const { longWord } = scriptOf(locale.script);
  const sentences = texts.flatMap(splitSentences).map(splitWords);
  const words = sentences.flat();
  const longWords = words.filter((word) => countGraphemes(word) > longWord).length / words.length;
  return {
    address: `/${locale.code}${address}`,
    sentences: sentences.length,
    words: words.length,
    longest: Math.max(...sentences.map(({ length }) => length)),
    longWords,
    lix: words.length / sentences.length + longWords * 100,
  };
}
