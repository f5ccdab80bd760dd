import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { fontFile, fontsOf } from './fonts.ts';
import type { FontWeight } from './script.ts';

/** How wide a text is when it is drawn, in the unit of `size`. */
export type Measure = (text: string, size: number, weight?: FontWeight) => number;

/**
 * Readers see charts in their own system's font, which may be wider than the one that is measured here (Roboto by 1 to
 * 3 %, Nirmala UI and Kohinoor by as much): what fits with this much to spare fits for them too.
 */
const systemFonts = 1.04;

/** Measure texts of one script by shaping them with the fonts that its pictures are set in. */
export function createMeasure(script: string): Measure {
  const loaded = new Map<FontWeight, LoadedFont[]>();
  const known = new Map<string, number>();
  const fontsIn = (weight: FontWeight): LoadedFont[] => {
    const fonts = loaded.get(weight) ?? fontsOf(script).map((font) => loadFont(fontFile(font, weight)));
    loaded.set(weight, fonts);
    return fonts;
  };
  return (text, size, weight = 400) => {
    const key = `${weight} ${text}`;
    const em = known.get(key) ?? runs(text, fontsIn(weight)).reduce((sum, run) => sum + advance(run.text, run.font), 0);
    known.set(key, em);
    return em * size * systemFonts;
  };
}

interface LoadedFont {
  font: Font;
  unitsPerEm: number;
  letters: ReadonlySet<number>;
}

const files = new Map<string, LoadedFont>();

function loadFont(file: string): LoadedFont {
  const before = files.get(file);
  if (before) return before;
  const face = new Face(new Blob(readFileSync(file)));
  const font = { font: new Font(face), unitsPerEm: face.upem, letters: new Set(face.collectUnicodes()) };
  files.set(file, font);
  return font;
}

/** A text cut where its letters change from one font to the next; what no font has is set in the first. */
function runs(text: string, fonts: readonly LoadedFont[]): { text: string; font: LoadedFont }[] {
  const cut: { text: string; font: LoadedFont }[] = [];
  for (const letter of text) {
    const font = fonts.find(({ letters }) => letters.has(letter.codePointAt(0)!)) ?? fonts[0]!;
    const last = cut.at(-1);
    if (last?.font === font) last.text += letter;
    else cut.push({ text: letter, font });
  }
  return cut;
}

/** Width in em. */
function advance(text: string, { font, unitsPerEm }: LoadedFont): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm;
}
