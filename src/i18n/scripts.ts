/** What belongs to a script rather than to a language: its letters in pictures, its sizes, its sentence end. */
export interface Script {
  /** The typeface that pictures are set in, from an npm package: the same letters on every machine. */
  font: ScriptFont;
  /** What ends a sentence that the site puts together from a source and a date. */
  sentenceEnd: string;
  /** Size of a chart's ordinary text in drawing units, and the height of its line as a multiple. */
  chart: { size: number; lineHeight: number };
  /** A word of more letters than this is long: 6 in Latin (Björnsson); a letter of Devanagari is a whole syllable. */
  longWord: number;
  /** Sizes of the page. */
  type: TypeScale;
}

export interface ScriptFont {
  family: string;
  /** Of the npm registry. */
  package: string;
  /** Paths within the package, by weight. */
  files: Readonly<Record<FontWeight, string>>;
}

export type FontWeight = 400 | 700;

/** Sizes in rem, line heights as multiples. A list holds the value on phones, from 600 px and from 1024 px on. */
export interface TypeScale {
  text: Steps;
  textLine: Steps;
  h1: Steps;
  h1Line: Steps;
  h2: Steps;
  h2Line: Steps;
  h3: Steps;
  h3Line: Steps;
  /** Captions, labels and what else is said beside the text. */
  small: Steps;
}

/** The last value stays for all wider screens. */
export type Steps = readonly [number, ...number[]];

function notoSans(script: string, packageName: string): ScriptFont {
  const file = (folder: string) => `${folder}/NotoSans${script}_${folder}.ttf`;
  return {
    family: `Noto Sans ${script}`,
    package: `@expo-google-fonts/${packageName}`,
    files: { 400: file('400Regular'), 700: file('700Bold') },
  };
}

/** It has Latin, digits and the signs of currency too: pictures fall back on it for what their own script's font lacks. */
export const fallbackFont = notoSans('Devanagari', 'noto-sans-devanagari');

/** Every script that the site can be set in, by its ISO 15924 code. A new one is one entry and its font's package. */
export const scripts: Readonly<Record<string, Script>> = {
  Latn: {
    font: fallbackFont,
    sentenceEnd: '.',
    chart: { size: 13, lineHeight: 1.46 },
    longWord: 6,
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
  },
  // After BBC's scale for Devanagari: vowel signs above and below the line need its height.
  Deva: {
    font: fallbackFont,
    sentenceEnd: '।',
    chart: { size: 13, lineHeight: 1.46 },
    longWord: 3,
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
  },
  // Tamil words are long and its letters wide, so headings are smaller.
  Taml: {
    font: notoSans('Tamil', 'noto-sans-tamil'),
    sentenceEnd: '.',
    chart: { size: 12, lineHeight: 1.5 },
    longWord: 6,
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
  },
  // Arabic letters are small for their size and reach far below the line.
  Arab: {
    font: notoSans('Arabic', 'noto-sans-arabic'),
    sentenceEnd: '۔',
    chart: { size: 13, lineHeight: 1.55 },
    longWord: 6,
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
  },
};

/** The script with this code. One that has no entry is reported by the content check, so here it throws. */
export function scriptOf(code: string): Script {
  const script = Object.hasOwn(scripts, code) ? scripts[code] : undefined;
  if (!script) throw new Error(`unknown script: ${code}`);
  return script;
}
