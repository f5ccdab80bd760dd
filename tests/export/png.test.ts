import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fontFamilies } from '../../src/export/font-faces.ts';
import { svgToPng } from '../../src/export/png.ts';
import { createMeasure } from '../../src/i18n/measure.ts';
import { drawnScripts } from './drawn-scripts.ts';

const size = 40;

/** A picture of one line in the middle of white. */
function line(text: string, script: string, families = fontFamilies(script)): Promise<Uint8Array> {
  const word = `<text x="300" y="60" text-anchor="middle" font-size="${size}" direction="${script === 'Arab' ? 'rtl' : 'ltr'}">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 100" font-family="${families}"><path d="M0 0h600v100H0z" fill="#fff"/>${word}</svg>`;
  return svgToPng(svg, 600, drawnScripts);
}

/** How far the ink reaches, in pixels. */
async function inkOf(png: Uint8Array): Promise<number> {
  return (await sharp(png).trim({ background: '#fff', threshold: 40 }).toBuffer({ resolveWithObject: true })).info.width;
}

const lines = [
  { script: 'Deva', words: 'ग्राहक से मिलता है', letters: 'क्षत्रिय' },
  { script: 'Taml', words: 'வாடிக்கையாளரைச் சந்திப்பு', letters: 'நிர்வாகம்' },
  { script: 'Arab', words: 'گاہکوں سے ملنا', letters: 'انتظامیہ' },
  { script: 'Latn', words: 'Meets customers, ₹5', letters: 'offices' },
];

describe(svgToPng, () => {
  it('is as wide as one asks', async () => {
    const { format, width, height } = await sharp(
      await svgToPng('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"/>', 120, drawnScripts),
    ).metadata();
    expect([format, width, height]).toEqual(['png', 120, 60]);
  });

  it.each(lines)('sets $script in letters and not in boxes: $words', async ({ script, words }) => {
    const boxes = words.replace(/[^ ]/gu, '\u{10FFFD}');
    const [text, unknown] = await Promise.all([line(words, script), line(boxes, script)]);
    expect(Buffer.compare(text, unknown)).not.toBe(0);
  });

  it.each(lines.flatMap(({ script, words, letters }) => [words, letters].map((text) => ({ script, text }))))(
    'shapes $text as the layout measures it: same font, same joins',
    async ({ script, text }) => {
      const measured = createMeasure(script)(text, size) / 1.04; // what is to spare for other systems' fonts
      expect(Math.abs((await inkOf(await line(text, script))) - measured)).toBeLessThan(0.15 * size);
    },
  );

  it('asks the machine for no fonts of its own: those that it names are there', () => {
    const settings = readFileSync(process.env.FONTCONFIG_FILE!, 'utf8');
    const folders = [...settings.matchAll(/<dir>([^<]+)<\/dir>/g)].map(([, folder]) => folder!);
    expect(folders.length).toBeGreaterThanOrEqual(6); // three packages, two weights
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
    expect(settings).not.toContain('<include');
  });
});
