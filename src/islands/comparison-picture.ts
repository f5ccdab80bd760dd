import type { RoleCard } from '../compare/card.ts';
import type { Say } from '../compare/say.ts';
import type { Format } from '../i18n/format.ts';

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
  const text = (words: string, y: number, font: string, align: 'start' | 'end' = 'start') => {
    pen.font = `${font} ${page.fontFamily}`;
    pen.fillStyle = ink;
    pen.textAlign = align;
    pen.fillText(words, (page.direction === 'rtl') === (align === 'start') ? width - edge : edge, y, width - 2 * edge);
  };
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, width, height);
  text(say('compare.payUs'), 110, 'bold 48px');
  text(location.host + location.pathname + location.search, 600, '24px');

  const highest = Math.max(...cards.map(({ pay }) => pay.p90 ?? pay.median));
  const x = (amount: number) => edge + (amount / highest) * (width - 2 * edge);
  const step = 380 / cards.length;
  for (const [index, { short, office, pay }] of cards.entries()) {
    const y = 190 + index * step;
    text(short, y, 'bold 34px');
    text(`${say(`office.${office}`)} · ${say('compare.middle')} ${format.money(pay.median, 'USD')}`, y, '30px', 'end');
    const bar = (from: number, to: number, thick: number) => pen.fillRect(x(from), y + 34 - thick / 2, x(to) - x(from), thick);
    pen.fillStyle = colour({ front: 'front-line', middle: 'ink-soft', back: 'back' }[office]);
    bar(pay.p10 ?? pay.median, pay.p90 ?? pay.median, 5);
    if (pay.p25 !== undefined && pay.p75 !== undefined) bar(pay.p25, pay.p75, 16);
    const mark = new Path2D(marks[office]);
    pen.translate(x(pay.median), y + 34);
    pen.fillStyle = colour(office === 'middle' ? 'ink-soft' : office);
    pen.fill(mark);
    pen.stroke(mark);
    pen.resetTransform();
  }
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png'));
}
