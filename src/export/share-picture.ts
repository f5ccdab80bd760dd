import { svg, type Svg } from '../charts/parts/svg.ts';
import { wrapText } from '../charts/parts/text-lines.ts';
import type { Measure } from '../i18n/measure.ts';
import { lightColour } from '../styles/palette.ts';

export interface SharePicture {
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  front: { name: string; phrase: string };
  back: { name: string; phrase: string };
}

interface Type {
  families: string;
  /** Of the script, relative to Latin and Devanagari. */
  unit: number;
  lineHeight: number;
  measure: Measure;
}

const [width, height, counter] = [1200, 630, 600];
const edge = 60;

/** The picture that a chat shows under a shared link, as SVG of 1200 × 630: the title over the two sides of the counter. */
export function drawSharePicture({ lang, direction, title, front, back }: SharePicture, type: Type): string {
  const isMirrored = direction === 'rtl';
  const x = (fromStart: number) => (isMirrored ? width - fromStart : fromStart);
  const lines = (text: string, place: { start: number; y: number; size: number; maxWidth: number; weight?: 700 }): Svg[] => {
    const { start, y, maxWidth, weight } = place;
    const size = place.size * type.unit;
    return wrapText(text, { maxWidth, size, weight, measure: type.measure }).map(
      (line, index) =>
        svg`<text x="${x(start)}" y="${y + index * size * type.lineHeight}" font-size="${size}"${weight && svg` font-weight="${weight}"`}>${line}</text>`,
    );
  };
  const side = (start: number, { name, phrase }: SharePicture['front'], ground: string, band: string, ink: string) => {
    const left = Math.min(x(start), x(start + counter));
    return svg`<path d="M${left} 350h600v280h-600z" fill="${ground}"/><path d="M${left} 350h600v12h-600z" fill="${band}"/>
  <g fill="${ink}">${lines(name, { start: start + edge, y: 425, size: 44, maxWidth: 480, weight: 700 })}</g>
  ${lines(phrase, { start: start + edge, y: 480, size: 30, maxWidth: 480 })}`;
  };
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${type.families}" lang="${lang}" direction="${direction}" fill="${lightColour('ink')}">
  <path d="M0 0h${width}v${height}H0z" fill="${lightColour('paper')}"/>
  ${side(0, front, lightColour('front-soft'), lightColour('front'), lightColour('front-text'))}
  ${side(counter, back, lightColour('back-soft'), lightColour('back'), lightColour('back-text'))}
  <path d="M${counter - 5} 320h10v310h-10z"/>
  ${lines(title, { start: edge, y: 120, size: 60, maxWidth: 1060, weight: 700 })}
</svg>`.markup;
}
