import type { Script } from './script.ts';

/** How large a script is set: on the page, and in its charts. */
type Sizes = Pick<Script, 'type' | 'chart'>;

/** Letters on one line, most of them low, as in Latin and Ol Chiki: they carry large headings, close together. */
export const onOneLine: Sizes = {
  chart: { size: 13, lineHeight: 1.46 },
  type: {
    text: [1.0625, 1.125],
    textLine: [1.6],
    h1: [1.875, 2.5, 3.25],
    h1Line: [1.15, 1.15, 1.08],
    h2: [1.5, 1.875, 2.125],
    h2Line: [1.2],
    h3: [1.125, 1.25],
    h3Line: [1.35],
    small: [0.875],
  },
};

/** After BBC's scale for Devanagari: vowel signs above and below the line need its height. */
export const signsAboveAndBelow: Sizes = {
  chart: { size: 13, lineHeight: 1.46 },
  type: {
    text: [1, 1.125],
    textLine: [1.625],
    h1: [1.75, 2.25, 2.75],
    h1Line: [1.29, 1.29, 1.32],
    h2: [1.375, 1.625, 2],
    h2Line: [1.4],
    h3: [1.125, 1.25],
    h3Line: [1.45],
    small: [0.9375],
  },
};

/** Consonants that hang under others, in Telugu and Kannada each as large as a letter: a line needs a third more than its letters. */
export const lettersUnderLetters: Sizes = {
  chart: { size: 13, lineHeight: 1.6 },
  type: {
    text: [1, 1.0625],
    textLine: [1.75],
    h1: [1.625, 2.125, 2.5],
    h1Line: [1.45],
    h2: [1.3125, 1.5625, 1.875],
    h2Line: [1.5],
    h3: [1.125, 1.25],
    h3Line: [1.55],
    small: [0.9375],
  },
};

/** Words are long and letters wide, as in Tamil and Malayalam, so headings are smaller. */
export const wideLetters: Sizes = {
  chart: { size: 12, lineHeight: 1.5 },
  type: {
    text: [0.9375, 1.0625],
    textLine: [1.65],
    h1: [1.5, 2, 2.5],
    h1Line: [1.35],
    h2: [1.25, 1.5, 1.75],
    h2Line: [1.4],
    h3: [1.0625, 1.1875],
    h3Line: [1.45],
    small: [0.875],
  },
};

/** Arabic letters are small for their size and reach far below the line. */
export const smallAndDeep: Sizes = {
  chart: { size: 13, lineHeight: 1.55 },
  type: {
    text: [1.125, 1.1875],
    textLine: [1.75],
    h1: [1.75, 2.25, 2.75],
    h1Line: [1.4],
    h2: [1.375, 1.75, 2],
    h2Line: [1.45],
    h3: [1.1875, 1.3125],
    h3Line: [1.5],
    small: [0.9375],
  },
};

/** Every letter fills its square and is as tall as a capital: text looks larger than it is, and only the line's height parts the lines. */
export const squares: Sizes = {
  chart: { size: 12, lineHeight: 1.5 },
  type: {
    text: [1, 1.0625],
    textLine: [1.75],
    h1: [1.5, 2, 2.5],
    h1Line: [1.4],
    h2: [1.25, 1.5, 1.75],
    h2Line: [1.45],
    h3: [1.125, 1.1875],
    h3Line: [1.5],
    small: [0.875],
  },
};

/** Tibetan piles up to four letters under the line: small heads, deep lines. */
export const deepStacks: Sizes = {
  chart: { size: 14, lineHeight: 1.75 },
  type: {
    text: [1.125, 1.1875],
    textLine: [1.85],
    h1: [1.75, 2.125, 2.5],
    h1Line: [1.6],
    h2: [1.375, 1.625, 1.875],
    h2Line: [1.65],
    h3: [1.1875, 1.3125],
    h3Line: [1.7],
    small: [1],
  },
};
