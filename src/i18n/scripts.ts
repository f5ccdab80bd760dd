import type { Script, ScriptFont } from './script.ts';
import { deepStacks, lettersUnderLetters, onOneLine, signsAboveAndBelow, smallAndDeep, squares, wideLetters } from './type-scales.ts';

/** It has Latin, digits and the signs of currency too: pictures fall back on it for what their own script's font lacks. */
export const fallbackFont = noto('Sans', 'Devanagari');

const danda = '।';
/** Devanagari and the scripts most like it: prose ends in a danda, verse in two; a letter is a syllable. */
const withDanda = { sentenceEnd: danda, otherEnds: '॥', longWord: 3 };
/** Scripts of which a sentence ends as in Latin. */
const withStop = { sentenceEnd: '.' };
/** Chinese and Japanese: full-width signs, no spaces, lines that break between words. */
const inSquares = { ...squares, sentenceEnd: '。', otherEnds: '！？', isWide: true, isUnspaced: true, longWord: 6 } as const;

/** Every script that the site can be set in, by its ISO 15924 code. A new one is one entry; `npm run new-language` fetches its font. */
export const scripts: Readonly<Record<string, Script>> = {
  Latn: { letters: ['Latn'], font: fallbackFont, ...withStop, longWord: 6, ...onOneLine },

  // Of the languages of India
  Deva: { letters: ['Deva'], font: fallbackFont, ...withDanda, ...signsAboveAndBelow },
  Beng: { letters: ['Beng'], font: noto('Sans', 'Bengali'), ...withDanda, ...signsAboveAndBelow },
  Guru: { letters: ['Guru'], font: noto('Sans', 'Gurmukhi'), ...withDanda, ...signsAboveAndBelow },
  Orya: { letters: ['Orya'], font: noto('Sans', 'Oriya'), ...withDanda, ...lettersUnderLetters },
  Gujr: { letters: ['Gujr'], font: noto('Sans', 'Gujarati'), ...withStop, longWord: 3, ...signsAboveAndBelow },
  Telu: { letters: ['Telu'], font: noto('Sans', 'Telugu'), ...withStop, longWord: 5, ...lettersUnderLetters },
  Knda: { letters: ['Knda'], font: noto('Sans', 'Kannada'), ...withStop, longWord: 5, ...lettersUnderLetters },
  Taml: { letters: ['Taml'], font: noto('Sans', 'Tamil'), ...withStop, longWord: 6, ...wideLetters },
  Mlym: { letters: ['Mlym'], font: noto('Sans', 'Malayalam'), ...withStop, longWord: 6, ...wideLetters },
  Arab: { letters: ['Arab'], font: noto('Sans', 'Arabic'), sentenceEnd: '۔', otherEnds: '؟', longWord: 6, ...smallAndDeep },
  Olck: { letters: ['Olck'], font: noto('Sans', 'Ol Chiki'), sentenceEnd: '᱾', otherEnds: '᱿', longWord: 6, ...onOneLine },
  Mtei: { letters: ['Mtei'], font: noto('Sans', 'Meetei Mayek'), sentenceEnd: '꯫', longWord: 4, ...signsAboveAndBelow },
  // A dot parts syllables, not words; about five of them are three words.
  Tibt: {
    letters: ['Tibt'],
    font: noto('Serif', 'Tibetan'),
    sentenceEnd: '།',
    otherEnds: '༎',
    isUnspaced: true,
    piecesAWord: 1.6,
    longWord: 4,
    ...deepStacks,
  },

  // Of East Asia. Intl parts what ends a Japanese verb or follows a noun from it: four pieces for three words.
  Jpan: { letters: ['Hani', 'Hira', 'Kana'], font: noto('Sans', 'JP'), ...inSquares, piecesAWord: 1.35, wordBreak: 'auto-phrase' },
  Hans: { letters: ['Hani'], font: noto('Sans', 'SC'), ...inSquares },
  Hant: { letters: ['Hani'], font: noto('Sans', 'TC'), ...inSquares },
  Kore: { letters: ['Hang', 'Hani'], font: noto('Sans', 'KR'), ...withStop, isWide: true, wordBreak: 'keep-all', longWord: 8, ...squares },
};

/** The script with this code. One that has no entry is reported by the content check, so here it throws. */
export function scriptOf(code: string): Script {
  const script = Object.hasOwn(scripts, code) ? scripts[code] : undefined;
  if (!script) throw new Error(`unknown script: ${code}`);
  return script;
}

/** Everything that ends a sentence in one of these scripts, as one string: `.!?…।॥…`. */
export function sentenceEnds(of: readonly Script[] = Object.values(scripts)): string {
  return [...new Set(['.!?…', ...of.flatMap(({ sentenceEnd, otherEnds = '' }) => [sentenceEnd, otherEnds])].join(''))].join('');
}

/** A pattern for one letter of these scripts, such as they share with others among them: ー is of Hiragana and of Katakana. */
export function letterOf(of: readonly Pick<Script, 'letters'>[]): RegExp {
  const names = new Set(of.flatMap(({ letters }) => letters));
  return new RegExp(`(?=[\\p{L}\\p{M}])[${[...names].map((name) => `\\p{scx=${name}}`).join('')}]`, 'u');
}

/** `noto('Sans', 'Ol Chiki')` is of the package noto-sans-ol-chiki, with files such as NotoSansOlChiki_400Regular.ttf. */
function noto(style: 'Sans' | 'Serif', name: string): ScriptFont {
  const file = (weight: string) => `${weight}/Noto${style}${name.replaceAll(' ', '')}_${weight}.ttf`;
  return {
    family: `Noto ${style} ${name}`,
    package: `@expo-google-fonts/noto-${style}-${name.replaceAll(' ', '-')}`.toLowerCase(),
    files: { 400: file('400Regular'), 700: file('700Bold') },
  };
}
