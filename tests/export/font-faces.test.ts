import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { fontFaces, fontFamilies } from '../../src/export/font-faces.ts';

/** The letters inside of each face. Unpacking keeps those that it is asked for, so it is asked for more than there should be. */
async function lettersIn(faces: string, alphabet: string) {
  const found = [...faces.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)\}/g)];
  return Promise.all(
    found.map(async ([, family, weight, data]) => {
      const woff2 = Buffer.from(data!, 'base64');
      const face = new Face(new Blob(await subsetFont(woff2, alphabet, { targetFormat: 'sfnt' })));
      const letters = String.fromCodePoint(...[...face.collectUnicodes()].sort((a, b) => a - b)).trim();
      return `${woff2.toString('latin1', 0, 4)} ${family} ${weight}: ${letters}`;
    }),
  );
}

/** How many shapes a text is drawn with. */
function glyphsOf(face: Face, text: string): number {
  const letters = new Letters();
  letters.addText(text);
  letters.guessSegmentProperties();
  shape(new Font(face), letters);
  return letters.getGlyphInfos().length;
}

describe(fontFaces, () => {
  it('holds the letters that are asked for in both weights, and no others', async () => {
    expect(await lettersIn(await fontFaces('Deva', 'tea चाय'), 'abcdefghtक ख चाय गै')).toEqual([
      'wOF2 Noto Sans Devanagari 400: aetचया',
      'wOF2 Noto Sans Devanagari 700: aetचया',
    ]);
  });

  it('takes what a script’s own font lacks from the one that has Latin', async () => {
    expect(await lettersIn(await fontFaces('Taml', 'tea தே ₹'), 'aetx தேந ₹')).toEqual([
      expect.stringMatching(/^wOF2 Noto Sans Tamil 400: .*தே/),
      expect.stringMatching(/^wOF2 Noto Sans Tamil 700: .*தே/),
      expect.stringMatching(/^wOF2 Noto Sans Devanagari 400: aet₹$/),
      expect.stringMatching(/^wOF2 Noto Sans Devanagari 700: aet₹$/),
    ]);
  });

  it('keeps what shapes the letters: क, ् and ष are drawn as one', async () => {
    const [, data] = /base64,([^)]+)\)/.exec(await fontFaces('Deva', 'क्ष'))!;
    const face = new Face(new Blob(await subsetFont(Buffer.from(data!, 'base64'), 'क्ष', { targetFormat: 'sfnt' })));
    expect(glyphsOf(face, 'क्ष')).toBe(1);
  });

  it('is the same for the same letters in any order', async () => {
    expect(await fontFaces('Latn', 'tea for two')).toBe(await fontFaces('Latn', 'two for tea'));
  });
});

describe(fontFamilies, () => {
  it('names a script’s own font first', () => {
    expect(fontFamilies('Latn')).toBe("'Noto Sans Devanagari', sans-serif");
    expect(fontFamilies('Arab')).toBe("'Noto Sans Arabic', 'Noto Sans Devanagari', sans-serif");
  });
});
