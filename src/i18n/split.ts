import type { Locale } from './locale.ts';
import { letterOf, scriptOf, scripts, sentenceEnds } from './scripts.ts';

/** The words of a text, also where no spaces part them. */
export function splitWords(text: string): string[] {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** How many words a text has, so that languages are counted alike: pieces of Japanese or Tibetan words are not taken for words. */
export function countWords(text: string, { script }: Pick<Locale, 'script'>): number {
  return Math.round(splitWords(text).length / (scriptOf(script).piecesAWord ?? 1));
}

/** The sentences of a text: `Tea. Milk? Yes!` has three; a number or a name with a point in it is none, nor are signs alone. */
export function splitSentences(text: string): string[] {
  return text
    .split(betweenSentences)
    .map((said) => said.trim())
    .filter((said) => /[\p{L}\p{N}]/u.test(said));
}

/**
 * The pieces of a text between which a line may break, each with the spaces behind it: words where spaces part them. Otherwise those
 * that Intl tells apart, with the marks and the short endings that no line begins with, and with what opens a bracket before them.
 */
export function splitPieces(text: string): string[] {
  return text.split(/(?<= )/).flatMap((chunk) => (unspacedLetter.test(chunk) ? splitUnspaced(chunk) : [chunk]));
}

function splitUnspaced(chunk: string): string[] {
  return [...words.segment(chunk)].reduce<string[]>((pieces, { segment }) => {
    const before = pieces.at(-1);
    if (before === undefined || !mayBreak(before, segment)) return [...pieces.slice(0, -1), `${before ?? ''}${segment}`];
    return [...pieces, segment];
  }, []);
}

function mayBreak(before: string, after: string): boolean {
  const isBetween = unspacedLetter.test(before.at(-1)!) || unspacedLetter.test(after[0]!) || /[、。，：；！？」』）]$/.test(before);
  return (
    isBetween &&
    !/[\p{Ps}\p{Pi}\p{Sc}\p{Nd}]$/u.test(before) &&
    !/^(?:[^\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}]|\p{Script=Hiragana}{1,3}$|[ーァィゥェォッャュョ])/u.test(after)
  );
}

const unspacedLetter = letterOf(Object.values(scripts).filter(({ isUnspaced }) => isUnspaced));

/** It parts words of any language; which one is named does not matter to the words that are written here. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

const closers = '["”’»)」』）]*';
const unspaced = sentenceEnds(Object.values(scripts).filter(({ isUnspaced }) => isUnspaced)).replace(/[.!?…]/g, '');
/** A space after a sign that ends a sentence, though after a full stop small letters go on; or the sign alone, in scripts without spaces. */
const betweenSentences = new RegExp(
  [
    `(?<=[${sentenceEnds().replace('.', '')}]${closers})\\s+`,
    `(?<=\\.${closers})\\s+(?!\\s*\\p{Ll})`,
    `(?<=[${unspaced}]${closers})(?![${unspaced}\\s"”’»)」』）])`,
  ].join('|'),
  'u',
);
