import { round } from './round.ts';
import { textWidth, wrapText } from './text-lines.ts';

export interface InfographicRow {
  id: string;
  title: string;
  front: string;
  back: string;
}

export interface PlacedLines {
  x: number;
  anchor: 'start' | 'end';
  lines: { text: string; y: number }[];
}

export interface InfographicLayout {
  width: number;
  height: number;
  /** The counter: the line between the two sides. */
  counter: number;
  /** Where the drawn scene ends and the two sides begin. */
  top: number;
  /** Middle of each side's half, for its name. */
  names: { front: number; back: number; y: number };
  rows: {
    id: string;
    title: { text: string; x: number; y: number; pill: { x: number; y: number; width: number; height: number } };
    icon: { x: number; y: number };
    front: PlacedLines;
    back: PlacedLines;
  }[];
}

const sceneHeight = 118;
const namesHeight = 34;
const fontSize = 13;
const lineHeight = 19;
const iconRadius = 16;
const gapToIcon = 8;
const margin = 10;

/**
 * Lay out the differences around the counter: a title on the line, its icon under it, and the two short forms on
 * either side, set towards the line. In a right-to-left language the front stands on the right.
 */
export function layoutInfographic(rows: readonly InfographicRow[], { width, direction }: { width: number; direction: 'ltr' | 'rtl' }): InfographicLayout {
  const counter = width / 2;
  const frontIsLeft = direction === 'ltr';
  const maxWidth = counter - iconRadius - gapToIcon - margin;
  // SVG's start and end follow the direction of the text: towards the counter is the end of the front's lines in both.
  const side = (text: string, isFront: boolean, top: number, height: number): PlacedLines => {
    const lines = wrapText(text, { maxWidth, fontSize });
    const first = top + (height - lines.length * lineHeight) / 2 + fontSize + 1;
    const isLeft = isFront === frontIsLeft;
    return {
      x: isLeft ? counter - iconRadius - gapToIcon : counter + iconRadius + gapToIcon,
      anchor: isFront ? 'end' : 'start',
      lines: lines.map((line, index) => ({ text: line, y: round(first + index * lineHeight) })),
    };
  };
  let y = sceneHeight + namesHeight + 8;
  const placed = rows.map(({ id, title, front, back }) => {
    const titleWidth = textWidth(title, fontSize) * 1.08 + 20; // bold is a little wider
    const pill = { x: round(counter - titleWidth / 2), y, width: round(titleWidth), height: 22 };
    const top = y + pill.height + 4;
    const count = Math.max(...[front, back].map((text) => wrapText(text, { maxWidth, fontSize }).length));
    const height = Math.max(2 * iconRadius, count * lineHeight);
    y = top + height + 16;
    return {
      id,
      title: { text: title, x: counter, y: pill.y + 15.5, pill },
      icon: { x: counter, y: round(top + height / 2) },
      front: side(front, true, top, height),
      back: side(back, false, top, height),
    };
  });
  return {
    width,
    height: y,
    counter,
    top: sceneHeight,
    names: { front: frontIsLeft ? counter / 2 : counter * 1.5, back: frontIsLeft ? counter * 1.5 : counter / 2, y: sceneHeight + 23 },
    rows: placed,
  };
}
