import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { countWords, splitSentences } from '../i18n/split.ts';
import type { HardTerm } from '../words/check/glossary.ts';
import type { Language, Words } from '../words/language.ts';
import { ownPages } from './pages.ts';
import { passagesOf, type Passage } from './reading.ts';

/** A longer sentence is read twice; GOV.UK splits it too (https://www.gov.uk/guidance/content-design/writing-for-gov-uk). */
const longestSentence = 25;

/** No sentence is too long, and each hard term is explained, in view, where it first stands on a page. */
export function checkReading({ outline, languages }: Pick<Words, 'outline' | 'languages'>, files: Pick<Files, 'text'>): Problem[] {
  return languages.flatMap((language) => {
    const pages = ownPages.flatMap((kind) => passagesOf(kind, language, outline).map((passages) => ({ kind, passages })));
    return [
      ...pages.flatMap(({ passages }) => passages.flatMap((passage) => longSentences(passage, language, files))),
      ...pages.flatMap(({ kind, passages }) =>
        language.hardTerms.flatMap((term) => unexplained(term, passages, `/${language.locale.code}${kind.address}`)),
      ),
    ].filter(isFirst);
  });
}

/** What stands on two pages is told once. */
function isFirst({ file, field, found }: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.file === file && other.field === field && other.found === found) === index;
}

function longSentences({ file, field, text, isProse }: Passage, { locale }: Language, files: Pick<Files, 'text'>): Problem[] {
  if (!isProse) return [];
  return splitSentences(text)
    .filter((sentence) => countWords(sentence, locale) > longestSentence)
    .map((sentence) => ({
      file,
      line: lineOf(sentence, files.text(file) ?? ''),
      field,
      found: `a sentence of ${countWords(sentence, locale)} words: ${sentence.slice(0, 60)}…`,
      write: `sentences of at most ${longestSentence} words`,
    }));
}

/** Where a sentence begins in its file, between the tags and marks that stand there; 0 where it is not found. */
function lineOf(sentence: string, text: string): number {
  const words = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 6).map(RegExp.escape);
  const begin = new RegExp(words.join(String.raw`(?:<[^<>]*>|\]\([^)]*\)|[^\p{L}\p{N}])+`), 'u').exec(text)?.index;
  return begin === undefined ? 0 : text.slice(0, begin).split('\n').length;
}

function unexplained({ forms, beside }: HardTerm, passages: readonly Passage[], address: string): Problem[] {
  const form = new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}])`, 'iu');
  const explains = ({ text }: Passage) => beside.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()));
  const first = passages.find((passage) => form.test(passage.text) && (!passage.isFolded || !explains(passage)));
  if (!first || explains(first)) return [];
  const found = form.exec(first.text)![0];
  return [
    { file: first.file, line: 0, field: first.field, found, write: `beside it, as it first stands on ${address}: ${beside.join(', or ')}` },
  ];
}
