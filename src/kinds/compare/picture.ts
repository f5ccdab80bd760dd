import type { ElementNames, RoleCard } from '../../compare/card.ts';
import { groupedInIndia, nameInIndia } from '../../compare/india-groups.ts';
import type { Say } from '../../compare/say.ts';
import { axisTicks, isSetInside, placeOn } from '../../drawing/range-mark/axis.ts';
import { axisOfRanges, drawRange, placeRange, rangeOfPay, type Range, type RangePen } from '../../drawing/range-mark/range.ts';
import type { Country } from '../../i18n/countries.ts';
import type { Format } from '../../i18n/format.ts';

const [width, height, edge] = [1200, 630, 60];
/** An office's mark, as on the page: a circle, a square on its corner, a square. */
const marks = {
  front: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0',
  middle: 'M-18 0 0-18 18 0 0 18z',
  back: 'M-13-13h26v26h-26z',
};

/** One country's pay: what stands over it, and a row for each role, or for those that share a group. */
interface Panel {
  title: string;
  money: (amount: number) => string;
  rows: { name: string; note: string; office: RoleCard['office'] | undefined; range: Range | undefined }[];
}

/** Places from the top, in pixels: the first panel, over the rows of each, and the lines at the foot. */
const places = { top: 30, head: 92, foot: 560 };

/**
 * A comparison as a PNG of 1200 × 630 for a chat: each role's office and pay, a panel for each country on an axis of its own from 0,
 * whose figures they are, and the address of the page. The browser itself lays out the letters; the colours are those of the page as
 * it looks now.
 */
export function comparisonPicture(
  cards: readonly RoleCard[],
  { countries, sources }: ElementNames,
  say: Say,
  format: Format,
): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  const page = getComputedStyle(document.body);
  const colour = (name: string) => page.getPropertyValue(`--${name}`);
  const ink = colour('ink');
  pen.strokeStyle = ink;
  pen.lineWidth = 3;
  pen.direction = page.direction as CanvasDirection;
  const write = (words: string, y: number, font: string, align: 'start' | 'end' = 'start', room = width - 2 * edge) => {
    pen.font = `${font} ${page.fontFamily}`;
    pen.fillStyle = ink;
    pen.textAlign = align;
    pen.fillText(words, (page.direction === 'rtl') === (align === 'start') ? width - edge : edge, y, room);
  };
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, width, height);
  const panels = countries.map((country) => panelOf[country](cards, say, format)).filter(({ rows }) => rows.some(({ range }) => range));
  const credit = [sources.pay, ...(panels.length > 1 ? [sources.india] : [])].map(({ short }) => short);
  write(`${say('compare.source')}: ${credit.join('; ')}`, 588, '20px');
  write(location.host + location.pathname + location.search, 616, '20px');

  const count = panels.reduce((sum, { rows }) => sum + rows.length, 0);
  const step = (places.foot - places.top - places.head * panels.length) / count;
  const size = Math.min(34, step * 0.36);
  let top = places.top;
  for (const { title, money, rows } of panels) {
    const bottom = top + places.head + rows.length * step;
    const axis = axisOfRanges(
      rows.flatMap(({ range }) => range ?? []),
      4,
    );
    const x = (amount: number) => placeOn(axis, amount, edge, width - edge);
    write(title, top + 36, 'bold 34px');
    pen.font = `20px ${page.fontFamily}`;
    for (const { share, text } of axisTicks(axis, money)) {
      const at = edge + share * (width - 2 * edge);
      pen.fillStyle = colour('line');
      pen.fillRect(at - 1, top + 74, 2, bottom - top - 84);
      pen.fillStyle = colour('ink-soft');
      pen.textAlign = share === 0 ? 'left' : isSetInside(share) ? 'right' : 'center';
      pen.fillText(text, at, top + 66);
    }
    for (const [index, { name, note, office, range }] of rows.entries()) {
      const y = top + places.head + index * step + size * 0.8;
      write(name, y, `bold ${size}px`, 'start', 680);
      write(note, y, `${size * 0.85}px`, 'end', 380);
      if (range) drawRange(placeRange(range, x), office ?? 'middle', canvasPen(pen, y + step * 0.32, colour));
    }
    top = bottom;
  }
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png'));
}

const panelOf: Record<Country, (cards: readonly RoleCard[], say: Say, format: Format) => Panel> = {
  US: (cards, say, format) => {
    const money = (amount: number) => format.money(amount, 'USD');
    const rows = cards.map(({ short, office, pay }) => ({
      name: short,
      note: `${say(`office.${office}`)} · ${say('compare.middle')} ${money(pay.median)}`,
      office,
      range: rangeOfPay(pay),
    }));
    return { title: say('compare.payUs'), money, rows };
  },
  IN: (cards, say, format) => {
    const money = (amount: number) => format.money(amount, 'INR');
    const rows = groupedInIndia(cards).map((own) => {
      const [{ office, india }] = own;
      return {
        name: nameInIndia(own, say, format),
        note: india ? `${say('compare.middle')} ${money(india.median)}` : say('compare.payIndiaNone'),
        office: own.every((card) => card.office === office) ? office : undefined,
        range: india && { low: india.p25, middle: india.median, high: india.p75 },
      };
    });
    return { title: say('compare.payIndia'), money, rows };
  },
};

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
