import type { Locale } from './locale.ts';

/** The words of a text; the language's own word breaks, so that Hindi and English are counted alike. */
export function splitWords(text: string, { numbers }: Locale): string[] {
  return [...segmenterOf(numbers.default, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The sentences of a text, by the language's own sentence breaks; a danda ends one too. */
export function splitSentences(text: string, { numbers }: Locale): string[] {
  return [...segmenterOf(numbers.default, 'sentence').segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** To make one takes longer than to part a sentence with it. */
function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const own = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, own);
  return own;
}
