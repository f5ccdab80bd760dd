import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const family = '@expo-google-fonts/noto-sans-devanagari';

/** The one family that drawn pictures are set in: Noto Sans Devanagari, which has the Latin letters and ₹ too. */
export const pictureFont = 'Noto Sans Devanagari';
const fontFiles = [`${family}/400Regular/NotoSansDevanagari_400Regular.ttf`, `${family}/700Bold/NotoSansDevanagari_700Bold.ttf`].map((file) => resolve(file));

/**
 * An SVG as PNG, `width` pixels wide. resvg shapes the text itself with the font that the project brings,
 * so that Devanagari comes out right on a machine that has no Hindi font.
 */
export function svgToPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: pictureFont },
  });
  return new Uint8Array(picture.render().asPng());
}
