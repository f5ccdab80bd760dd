import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ContentString, StringPlace } from './strings.ts';

/** The language of a string, as far as a rule asks for it. */
export interface StringLanguage {
  locale: Locale;
  /** Every string of it. */
  strings: readonly ContentString[];
  /** The same string in the language with which this one is compared; the first published language is compared with none. */
  twinOf(string: ContentString): ContentString | undefined;
  /** Another string in the same list that is called the same; see names.ts. */
  alike(string: ContentString): ContentString | undefined;
  /** What is called so in a list. */
  named(list: string, name: string): ContentString | undefined;
  /** The word of the glossary for a term. */
  term(id: string): ContentString | undefined;
  /** Whether it waits to be written in this language, and that is told already: of its file, or as a copy of the language that this one follows. */
  isUnwritten(string: ContentString): boolean;
}

/** What a rule found, and where in the string it begins. */
export interface Finding extends Pick<Problem, 'found' | 'write'> {
  index?: number;
  /** Another field than that of the string. */
  field?: string;
}

/** What strings of content/ have to meet. */
export interface Rule {
  id: string;
  /** For whoever wonders, in one sentence. */
  why: string;
  /** Which strings have to meet it. */
  appliesTo(place: StringPlace): boolean;
  /** Of which languages; without it, of all. */
  speaks?(locale: Locale): boolean;
  /** It is asked of languages that readers may see; a draft is still being written. */
  isOfPublished?: boolean;
  /** It asks what other strings say; what the others find in a string hangs on nothing else. */
  looksAround?: boolean;
  check(string: ContentString, language: StringLanguage): Finding[];
}

/** All kinds but those that nobody writes by hand. */
export function isWritten({ kind }: StringPlace): boolean {
  return kind !== 'choice';
}

/** In a body, where Markdown is read. */
export function isOfBody({ kind }: StringPlace): boolean {
  return kind === 'passage' || kind === 'item';
}

/** Findings of a pattern, in the order of the text. */
export function findAll(text: string, pattern: RegExp, say: (found: string) => string): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ index, found: found.trim(), write: say(found) }));
}
