import { existsSync, readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { fontFile, fontsOf, hasFont, neededFonts } from '../../src/i18n/fonts.ts';
import { fallbackFont, scripts } from '../../src/i18n/scripts.ts';

const installed = Object.keys(scripts).filter((code) => neededFonts(code).every(hasFont));
const some: Readonly<Record<string, string>> = {
  Latn: 'Tea',
  Deva: 'चाय क्ष ।',
  Taml: 'தேநீர்',
  Arab: 'چائے ۔ ٹ ڈ',
  Beng: 'চা ক্ষ ।',
  Olck: 'ᱪᱟ ᱾',
};

describe(fontsOf, () => {
  it('looks for a letter in the script’s own font, then in the one that has Latin and signs', () => {
    expect(fontsOf('Taml').map(({ family }) => family)).toEqual(['Noto Sans Tamil', 'Noto Sans Devanagari']);
    expect(fontsOf('Latn')).toEqual([fallbackFont]);
  });

  it('leaves out a font that is not installed, so that other languages are drawn all the same', () => {
    expect(neededFonts('Hans').map(({ family }) => family)).toEqual(['Noto Sans SC', 'Noto Sans Devanagari']);
    expect(fontsOf('Hans')).toEqual([fallbackFont]);
  });

  it.each(installed)('has every letter, digit and sign that %s needs, in both weights', (code) => {
    for (const weight of [400, 700] as const) {
      const faces = fontsOf(code).map((font) => new Face(new Blob(readFileSync(fontFile(font, weight)))));
      const letters = new Set(faces.flatMap((face) => [...face.collectUnicodes()]));
      const needed = `${some[code] ?? ''}${scripts[code]!.sentenceEnd} Az0123456789.,:;-−–%×÷$₹’“”()`;
      expect([...needed].filter((letter) => !letters.has(letter.codePointAt(0)!))).toEqual([]);
    }
  });
});

describe(fontFile, () => {
  it('finds the font of a weight from the project’s top', () => {
    expect(existsSync(fontFile(fallbackFont, 400))).toBe(true);
    expect(fontFile(fallbackFont, 700)).toMatch(/node_modules.*NotoSansDevanagari_700Bold\.ttf$/);
  });
});

describe(hasFont, () => {
  it('tells whether its package is installed', () => {
    expect(hasFont(fallbackFont)).toBe(true);
    expect(hasFont({ ...fallbackFont, package: '@fonts/of-tea' })).toBe(false);
  });
});
