import type { RoleCard } from '../compare/card.ts';
import type { Say } from '../compare/say.ts';
import type { Format } from '../i18n/format.ts';

const [width, height, edge] = [1200, 630, 60];

/**
 * A comparison as a PNG of 1200 × 630 for a chat: whose it is over each role's office and pay in the United States, on one axis
 * from 0. The browser itself lays out the letters; the colours are those of the page as it looks now.
 */
export async function comparisonPicture(title: string, cards: readonly RoleCard[], say: Say, format: Format): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(`--${name}`);
  const isRtl = page.direction === 'rtl';
  const ink = colour('ink');
  const text = (words: string, y: number, size: number, { weight = 400, end = false, fill = ink } = {}) => {
    pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillStyle = fill;
    pen.direction = isRtl ? 'rtl' : 'ltr';
    pen.textAlign = end ? 'end' : 'start';
    pen.fillText(words, isRtl === end ? edge : width - edge, y, width - 2 * edge);
  };
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, width, height);
  text(title, 100, 52, { weight: 700 });
  text(say('compare.payUs'), 160, 30, { fill: colour('ink-soft') });

  const highest = Math.max(...cards.map(({ pay }) => pay.p90 ?? pay.median));
  const x = (amount: number) => edge + (amount / highest) * (width - 2 * edge);
  const step = 400 / cards.length;
  for (const [index, { short, office, pay }] of cards.entries()) {
    const y = 230 + index * step;
    text(short, y, 34, { weight: 700 });
    text(`${say(`office.${office}`)} · ${format.money(pay.median, 'USD')}`, y, 30, { end: true });
    const bar = (from: number, to: number, thick: number) => pen.fillRect(x(from), y + 34 - thick / 2, x(to) - x(from), thick);
    pen.fillStyle = colour({ front: 'front-line', middle: 'ink-soft', back: 'back' }[office]);
    bar(pay.p10 ?? pay.median, pay.p90 ?? pay.median, 5);
    if (pay.p25 !== undefined && pay.p75 !== undefined) bar(pay.p25, pay.p75, 16);
    drawMark(pen, office, x(pay.median), y + 34);
    pen.fillStyle = colour(office === 'middle' ? 'ink-soft' : office);
    pen.fill();
    pen.lineWidth = 3;
    pen.strokeStyle = ink;
    pen.stroke();
  }
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png'));
}

/** An office's mark, as on the page: a circle, a square on its corner, or a square. */
function drawMark(pen: CanvasRenderingContext2D, office: RoleCard['office'], x: number, y: number): void {
  const size = 13;
  pen.beginPath();
  if (office === 'front') return pen.arc(x, y, size, 0, 2 * Math.PI);
  if (office === 'back') return pen.rect(x - size, y - size, 2 * size, 2 * size);
  const reach = size * Math.SQRT2;
  pen.moveTo(x - reach, y);
  for (const [dx, dy] of [
    [0, -1],
    [1, 0],
    [0, 1],
  ] as const)
    pen.lineTo(x + dx * reach, y + dy * reach);
  pen.closePath();
}
