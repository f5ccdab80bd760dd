import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFile, fontsOf, neededFonts } from '../i18n/fonts.ts';
import type { FontWeight, ScriptFont } from '../i18n/script.ts';
import { cached } from './cache.ts';

const weights: readonly FontWeight[] = [400, 700];

/**
 * `@font-face` rules with just the letters of `text` inside, in both weights. Pass every text of a language at once:
 * then the fonts are cut once for the language, and its files share them.
 */
export async function fontFaces(script: string, text: string): Promise<string> {
  const letters = [...new Set(text)].sort().join('');
  const faces = await Promise.all(fontsOf(script).flatMap((font) => weights.map((weight) => fontFace(font, weight, letters))));
  return faces.join('');
}

/** The families of a script for `font-family`, its own first. */
export function fontFamilies(script: string): string {
  return [...neededFonts(script).map(({ family }) => `'${family}'`), 'sans-serif'].join(', ');
}

async function fontFace(font: ScriptFont, weight: FontWeight, letters: string): Promise<string> {
  const whole = await readFile(fontFile(font, weight));
  const print = createHash('sha256').update(whole).digest('base64url');
  const subset = await cached(['font', print, letters], () => subsetFont(whole, letters, { targetFormat: 'woff2' }));
  const data = Buffer.from(subset).toString('base64');
  return `@font-face{font-family:'${font.family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}
