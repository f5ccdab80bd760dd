import { round } from '../drawing/parts/round.ts';
import { svg, type Svg } from '../drawing/parts/svg.ts';
import { wrapText } from '../drawing/parts/text-lines.ts';
import type { Measure } from '../i18n/measure.ts';
import { lightColour, type ColourName } from '../styles/palette.ts';
import type { Office } from '../subject/office.ts';

export interface SharePicture {
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What is said under it, where there is more to say. */
  sentence?: string | undefined;
  /** What stands on this side and on the other: the two offices, or two roles, each in the colours of its office. */
  sides: readonly [SharedSide, SharedSide];
}

export interface SharedSide {
  office: Office;
  name: string;
  phrase: string;
  /** What is known of it, where something is. */
  fact?: string | undefined;
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
const between = 5; // a name and its phrase

/** The ground of an office, its band and its letters. */
const tones = {
  front: ['front-soft', 'front', 'front-text'],
  middle: ['line', 'ink-soft', 'ink'],
  back: ['back-soft', 'back', 'back-text'],
} as const satisfies Record<Office, readonly ColourName[]>;

/** The picture that a chat shows under a shared link, as SVG of 1200 × 630: the title over the two sides of the counter. */
export function drawSharePicture({ lang, direction, title, sentence, sides }: SharePicture, type: Type): string {
  const x = (fromStart: number) => (direction === 'rtl' ? width - fromStart : fromStart);
  const side = (start: number, { office, name, phrase, fact }: SharedSide) => {
    const [ground, band, ink] = tones[office].map(lightColour) as [string, string, string];
    const left = Math.min(x(start), x(start + counter));
    const room = { top: 381, width: 480, height: 235 };
    const [names, ...phrases] = placeLines(
      [{ text: name, size: 44, weight: 700 }, { text: phrase, size: 30 }, ...(fact ? [{ text: fact, size: 30 }] : [])],
      room,
      type,
    );
    return svg`<path d="M${left} 350h600v280h-600z" fill="${ground}"/><path d="M${left} 350h600v12h-600z" fill="${band}"/>
  <g fill="${ink}">${drawLines([names!], x(start + edge))}</g>
  ${drawLines(phrases, x(start + edge))}`;
  };
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${type.families}" lang="${lang}" direction="${direction}" fill="${lightColour('ink')}">
  <path d="M0 0h${width}v${height}H0z" fill="${lightColour('paper')}"/>
  ${side(0, sides[0])}
  ${side(counter, sides[1])}
  <path d="M${counter - 5} 320h10v310h-10z"/>
  ${drawLines(placeLines([{ text: title, size: 60, weight: 700 }, ...(sentence ? [{ text: sentence, size: 32 }] : [])], { top: 60, width: 1060, height: 255 }, type), x(edge))}
</svg>`.markup;
}

interface Words {
  text: string;
  size: number;
  weight?: 700;
}

interface Room {
  top: number;
  width: number;
  height: number;
}

interface PlacedWords {
  lines: readonly { text: string; y: number }[];
  size: number;
  weight: 700 | undefined;
}

/** Texts under each other; where they have no room, all of them smaller by the same share. */
function placeLines(texts: readonly Words[], room: Room, type: Omit<Type, 'families'>, share = 1): PlacedWords[] {
  const { unit, lineHeight, measure } = type;
  let y = room.top;
  const placed = texts.map(({ text, size: wanted, weight }) => {
    const size = round(wanted * unit * share);
    const lines = wrapText(text, { maxWidth: room.width, size, weight, measure }).map((line, index) => ({
      text: line,
      y: round(y + size + index * size * lineHeight),
    }));
    y += lines.length * size * lineHeight + between;
    return { lines, size, weight };
  });
  const fits = placed.every(({ lines, size, weight }) =>
    lines.every((line) => line.y + size / 4 <= room.top + room.height && measure(line.text, size, weight) <= room.width),
  );
  return fits || share < 0.3 ? placed : placeLines(texts, room, type, share - 0.05);
}

function drawLines(placed: readonly PlacedWords[], x: number): Svg[] {
  return placed.flatMap(({ lines, size, weight }) =>
    lines.map(({ text, y }) => svg`<text x="${x}" y="${y}" font-size="${size}"${weight && svg` font-weight="${weight}"`}>${text}</text>`),
  );
}
