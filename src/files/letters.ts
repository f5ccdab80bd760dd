import { letterOf, scripts } from '../i18n/scripts.ts';
import type { Problem } from './problem.ts';

/** A character that may not stand in content: where it begins, and what to do. */
export interface Stranger extends Pick<Problem, 'found' | 'write'> {
  index: number;
}

/**
 * Characters that a reader does not see or takes for others: they hide words from whoever checks a text, turn its order
 * round, or make an empty label. Found in the order of the text; one finding for a run of the same.
 */
export function findStrangers(text: string): Stranger[] {
  if (isPlainText.test(text)) return [];
  return [...text.matchAll(stranger)]
    .filter(({ 0: found, index }) => !(joiner.test(found) && joins(text, index)))
    .filter(({ 0: found, index }) => !(found === '\uFEFF' && index === 0)) // a byte order mark
    .filter(({ 0: found, index }) => !(wideMarks.test(found) && isAmongWide(text, index)))
    .map(({ 0: found, index }) => ({ index, found: named(found), write: adviceOn(found) }));
}

/**
 * Words of one script that borrow a letter from another: `pаy` with a Cyrillic а. Japanese and Korean mix theirs by nature, and
 * put Latin names into them (ITエンジニア) that nobody takes for their own letters.
 */
export function findMixedWords(text: string): Stranger[] {
  return mixedWords(text).flatMap(({ 0: found, index }) => {
    const own = scriptsIn(found);
    const others = own.filter((script) => !eastAsian.has(script));
    if (own.length < 2 || others.length === 0 || (others.length < own.length && others.every((script) => script === 'Latn'))) return [];
    return [
      { index, found: `${found} (${own.map(nameOf).join(' and ')} letters in one word)`, write: 'the word in the letters of one script' },
    ];
  });
}

/** Letters of a script of Unicode that is none of these (by their codes: `Hira`, not `Jpan`); one finding a word. */
export function findForeignWords(text: string, allowed: readonly string[]): Stranger[] {
  return mixedWords(text).flatMap(({ 0: found, index }) => {
    const strange = scriptsIn(found).filter((script) => !allowed.includes(script));
    if (strange.length === 0) return [];
    return [
      {
        index,
        found: `${found} (${strange.map(nameOf).join(' and ')} letters)`,
        write: `the word in letters that the site has: ${allowed.map(nameOf).join(', ')}`,
      },
    ];
  });
}

/** Whether a reader sees a word in it: a letter, a digit or a sign, and not only spaces and marks. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(stranger, ''));
}

/** A letter or a mark that fills a square, as wide as two Latin letters. */
export const wideLetter = new RegExp(
  `${letterOf(Object.values(scripts).filter(({ isWide }) => isWide)).source}|[\\u3001-\\u303F\\uFF01-\\uFF5E]`,
  'u',
);

/** Chinese and Japanese write these as wide as their letters; letters and digits of that width are a costume there too. */
const wideMarks = /^[！？，：；（）～]+$/;

/** Whether anything else near a mark, in its line, fills squares: then it does so rightly. */
function isAmongWide(text: string, index: number): boolean {
  const before = text
    .slice(Math.max(0, index - 40), index)
    .split('\n')
    .at(-1)!;
  const after = text.slice(index, index + 40).split('\n', 1)[0]!;
  return wideLetter.test(`${before}${after}`.replace(/[\uFF01-\uFF5E]/g, ''));
}

const joiner = /^[\u200C\u200D]$/;
/** What most of every file is. */
const isPlainText = /^[\t\n\r -~]*$/;

/** Words that are more than plain Latin. */
function mixedWords(text: string): { 0: string; index: number }[] {
  return isPlainText.test(text)
    ? []
    : [...withoutStrangers(text).matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)].filter(([found]) => !isPlainText.test(found));
}

/**
 * Everything of Unicode that is a control (but tab and line end), a format, a surrogate, private or unassigned; spaces
 * that are not the ordinary one or a no-break space; fillers and variation selectors; and letters and figures in a
 * costume: full-width, mathematical, ligatures.
 */
const stranger =
  /(?![\t\n\r\u0E33\u0EB3])(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\uFFFD\u2800\u1680\u2000-\u200A\u205F\u3000]|(?:[\uFB00-\uFDFB\uFE70-\uFEFC\uFF01-\uFFDC]|[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1FF}\u2460-\u24FF\u2100-\u2115\u2119-\u211D\u2124-\u2138\u02B0-\u02B8])+)/gu;

/** Letters of the scripts in which a joiner joins or parts. */
const joiningLetter =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ol_Chiki}\p{Script=Meetei_Mayek}]/u;

/** A joiner means something between two letters of a script that joins, and nowhere else. */
function joins(text: string, index: number): boolean {
  return joiningLetter.test(text[index - 1] ?? '') && joiningLetter.test(text[index + 1] ?? '');
}

/** Scripts of Unicode by their codes. What several of them share (digits, the danda) has none. */
const ofUnicode =
  'Latn Deva Arab Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mtei Olck Cyrl Grek Armn Hebr Geor Cher Copt Ethi Thai Laoo Tibt Mymr Khmr Mong Hani Hira Kana Hang Bopo Lisu Tfng Dsrt Osge'.split(
    ' ',
  );
const ofScript = ofUnicode.map((code) => [code, new RegExp(`\\p{Script=${code}}`, 'u')] as const);
const eastAsian: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Hang', 'Bopo']);

/** The scripts of a word's letters. Asked once for each letter: a language has few, and a text has many. */
function scriptsIn(found: string): string[] {
  return [...new Set([...found].map(scriptOf))].filter((code) => code !== undefined);
}

const known = new Map<string, string | undefined>();

function scriptOf(letter: string): string | undefined {
  if (!known.has(letter))
    known.set(letter, ofScript.find(([, own]) => own.test(letter))?.[0] ?? (isOwnLetter.test(letter) ? 'Zyyy' : undefined));
  return known.get(letter);
}

/** A letter of a script that is not listed. */
const isOwnLetter = /(?![\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** The same text with spaces for what is told by itself. */
function withoutStrangers(text: string): string {
  return text.replace(stranger, (found, index: number) => (joiner.test(found) && joins(text, index) ? found : ' '.repeat(found.length)));
}

/** `Cyrillic`; a script that is not listed above is called unknown. */
function nameOf(code: string): string {
  return code === 'Zyyy' ? 'unknown' : new Intl.DisplayNames('en', { type: 'script' }).of(code)!;
}

/** An unseen character by its number, a costume as it looks. */
function named(found: string): string {
  const number = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return /[\p{L}\p{N}]/u.test(found) && !/\p{Default_Ignorable_Code_Point}/u.test(found) ? `${found} (U+${number})` : `U+${number}`;
}

function adviceOn(found: string): string {
  if (found === '\uFFFD') return 'the letter that stood here, and save the file as UTF-8';
  if (joiner.test(found)) return 'nothing here; a joiner stands between two letters of a script that joins them';
  if (/\p{Zs}/u.test(found)) return 'an ordinary space';
  const plain = found.normalize('NFKC');
  if (plain !== found && isPlain.test(plain)) return `the plain letters ${plain}`;
  if (wideMarks.test(found)) return `the plain ${plain}`;
  return 'nothing here; no reader sees this character';
}

const isPlain = /^[\p{L}\p{N}]+$/u;
