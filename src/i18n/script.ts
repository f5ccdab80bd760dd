/** What belongs to a script rather than to a language. Digits are Latin in every one of them. */
export interface Script {
  /** The scripts of Unicode that its letters are of; Japanese is written in three. */
  letters: readonly string[];
  /** The typeface that pictures are set in, from an npm package: the same letters on every machine. */
  font: ScriptFont;
  /** What ends a sentence that the site puts together from a source and a date. */
  sentenceEnd: string;
  /** What may end one besides, where that is more than `.`, `!`, `?` and `…`. */
  otherEnds?: string;
  /** Words stand without spaces between them: `Intl.Segmenter` tells them apart, and lines break between any two. */
  isUnspaced?: true;
  /** How many words `Intl.Segmenter` makes of one that an English writer would count; 1 if left out. */
  piecesAWord?: number;
  /** A letter fills a square, as wide as two of Latin, and says as much as they: where letters are counted, it is two. */
  isWide?: true;
  /** Where the lines of a page break, where a browser would break between any two letters: at spaces, or between phrases. */
  wordBreak?: 'keep-all' | 'auto-phrase';
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
