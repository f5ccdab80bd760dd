import { sides, type Side } from '../../subject/office.ts';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import type { Spot } from '../parts/text.ts';

/** How many lines each part of a row takes, and how wide the widest line of its title is. */
export interface SizedTopic {
  id: string;
  title: { lines: number; width: number };
  front: number;
  back: number;
}

/** Lines of text: where they stand and the baseline of each. */
export interface PlacedLines {
  spot: Spot;
  ys: number[];
}

interface InfographicLayout {
  width: number;
  height: number;
  /** The counter: the line between the two sides. */
  counter: number;
  /** Where the drawn scene ends and the two sides begin. */
  top: number;
  /** Each side's name, in the middle of its half. */
  names: Record<Side, PlacedLines>;
  rows: ({
    id: string;
    title: PlacedLines & { pill: { x: number; y: number; width: number; height: number } };
    icon: { x: number; y: number };
  } & Record<Side, PlacedLines>)[];
}

interface Options {
  width: number;
  direction: 'ltr' | 'rtl';
  /** Height of a line of text. */
  line: number;
  /** How many lines the longer side's name takes. */
  nameLines: Record<Side, number>;
}

const iconRadius = 16;
const gapToIcon = 8;
const margin = 10;
const sceneSize = { width: 340, height: 118 };

/** How wide a side's lines may be, between the frame and the icons on the counter. */
export const roomForSide = (width: number): number => width / 2 - iconRadius - gapToIcon - margin;

/** How much smaller than it was drawn the scene is on a narrow paper, and where it begins on a wide one. */
export function placeScene(width: number): { scale: number; x: number; height: number } {
  const scale = Math.min(1, width / sceneSize.width);
  return {
    scale: Math.round(scale * 1000) / 1000,
    x: round((width - sceneSize.width * scale) / 2),
    height: round(sceneSize.height * scale),
  };
}

/**
 * Lay out the differences around the counter: a title on the line, its icon under it, and the two short forms on
 * either side, set towards the line. In a right-to-left language the front stands on the right.
 */
export function layoutInfographic(rows: readonly SizedTopic[], { width, direction, line, nameLines }: Options): InfographicLayout {
  const tall = heightsFor(line);
  const counter = width / 2;
  const top = placeScene(width).height;
  const isLeft = (side: Side) => (side === 'front') === (direction === 'ltr');
  const lines = (count: number, first: number, step: number) => Array.from({ length: count }, (_, index) => round(first + index * step));
  const placeSide = (side: Side, count: number, from: number, height: number): PlacedLines => ({
    spot: isLeft(side) ? { x: counter - iconRadius - gapToIcon, grows: 'left' } : { x: counter + iconRadius + gapToIcon, grows: 'right' },
    ys: lines(count, from + (height - count * line) / 2 + tall(14), line),
  });
  const placeName = (side: Side): PlacedLines => ({
    spot: { x: isLeft(side) ? counter / 2 : counter * 1.5, grows: 'both' },
    ys: lines(nameLines[side], top + tall(23), tall(22)),
  });
  let y = top + tall(34) + (Math.max(...sides.map((side) => nameLines[side])) - 1) * tall(22) + 8;
  const placed = rows.map(({ id, title, front, back }) => {
    const pill = {
      x: round(counter - title.width / 2 - 10),
      y: round(y),
      width: round(title.width + 20),
      height: round(tall(22) + (title.lines - 1) * tall(17)),
    };
    const from = y + pill.height + 4;
    const height = Math.max(2 * iconRadius, Math.max(front, back) * line);
    const own = {
      id,
      title: { spot: { x: counter, grows: 'both' as const }, ys: lines(title.lines, y + tall(15.5), tall(17)), pill },
      icon: { x: counter, y: round(from + height / 2) },
      front: placeSide('front', front, from, height),
      back: placeSide('back', back, from, height),
    };
    y = from + height + 16;
    return own;
  });
  return { width, height: round(y), counter, top, names: { front: placeName('front'), back: placeName('back') }, rows: placed };
}
