import { resolve } from 'node:path';
import sharp from 'sharp';

// Read by fontconfig when the first text is drawn. Pango then shapes Devanagari with the font that the project
// brings, right on any machine. (resvg was tried: its vowel signs sit on top of their neighbours.)
process.env.FONTCONFIG_FILE = resolve('src/export/fonts.conf');

/** The family that drawn pictures are set in: it has Devanagari, Latin and ₹. */
export const pictureFont = 'Noto Sans Devanagari';

/** An SVG as PNG, `width` pixels wide. */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg)).resize({ width }).png({ palette: true }).toBuffer();
  return new Uint8Array(png);
}
