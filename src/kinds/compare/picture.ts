import type { RoleCard } from '../../compare/card.ts';
import type { Say } from '../../compare/say.ts';
import { axisTicks, isSetInside, placeOn } from '../../drawing/range-mark/axis.ts';
import { axisOfRanges, drawRange, placeRange, rangeOfPay, type RangePen } from '../../drawing/range-mark/range.ts';
import type { Format } from '../../i18n/format.ts';

const [width, height, edge] = [1200, 630, 60];
/** An office's mark, as on the page: a circle, a square on its corner, a square. */
const marks = {
  front: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0',
  middle: 'M-18 0 0-18 18 0 0 18z',
  back: 'M-13-13h26v26h-26z',
};

/**
 * A comparison as a PNG of 1200 × 630 for a chat: each role's office and pay in the United States on one axis from 0, and the
 * address of the page. The browser itself lays out the letters; the colours are those of the page as it looks now.
 */
export function comparisonPicture(cards: readonly RoleCard[], say: Say, format: Format): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  const page = getComputedStyle(document.body);
  const colour = (name: string) => page.getPropertyValue(`--${name}`);
  const ink = colour('ink');
  pen.strokeStyle = ink;
  pen.lineWidth = 3;
  pen.direction = page.direction as CanvasDirection;
  const write = (words: string, y: number, font: string, align: 'start' | 'end' = 'start') => {
    pen.font = `${font} ${page.fontFamily}`;
    pen.fillStyle = ink;
    pen.textAlign = align;
    pen.fillText(words, (page.direction === 'rtl') === (align === 'start') ? width - edge : edge, y, width - 2 * edge);
  };
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, width, height);
  write(say('compare.payUs'), 98, 'bold 48px');
  write(location.host + location.pathname + location.search, 600, '24px');

  const dollars = (amount: number) => format.money(amount, 'USD');
  const rows = cards.map(({ pay, ...card }) => ({ ...card, range: rangeOfPay(pay) }));
  const axis = axisOfRanges(
    rows.map(({ range }) => range),
    4,
  );
  const x = (amount: number) => placeOn(axis, amount, edge, width - edge);
  pen.font = `22px ${page.fontFamily}`;
  for (const { share, text } of axisTicks(axis, dollars)) {
    const at = edge + share * (width - 2 * edge);
    pen.fillStyle = colour('line');
    pen.fillRect(at - 1, 162, 2, 390);
    pen.fillStyle = colour('ink-soft');
    pen.textAlign = share === 0 ? 'left' : isSetInside(share) ? 'right' : 'center';
    pen.fillText(text, at, 152);
  }
  const step = 380 / rows.length;
  for (const [index, { short, office, range }] of rows.entries()) {
    const y = 200 + index * step;
    write(short, y, 'bold 34px');
    write(`${say(`office.${office}`)} · ${say('compare.middle')} ${dollars(range.middle)}`, y, '30px', 'end');
    drawRange(placeRange(range, x), office, canvasPen(pen, y + 34, colour));
  }
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png'));
}

/** Draws ranges in pixels, along a line at the height `y`. */
function canvasPen(pen: CanvasRenderingContext2D, y: number, colour: (name: string) => string): RangePen<void> {
  return {
    span: ({ from, to }, look, office) => {
      const thick = look === 'line' ? 5 : 16;
      pen.fillStyle = colour({ front: 'front-line', middle: 'ink-soft', back: 'back' }[office]);
      pen.fillRect(from, y - thick / 2, to - from, thick);
    },
    mark: (office, at) => {
      const mark = new Path2D(marks[office]);
      pen.translate(at, y);
      pen.fillStyle = colour(office === 'middle' ? 'ink-soft' : office);
      pen.fill(mark);
      pen.stroke(mark);
      pen.resetTransform();
    },
  };
}
