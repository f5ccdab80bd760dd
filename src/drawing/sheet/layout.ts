import type { Drawing, Paper } from '../parts/paper.ts';
import { round } from '../parts/round.ts';
import { sizeForWords } from '../parts/size-for-words.ts';
import { wrapText } from '../parts/text-lines.ts';
import type { Edges, Sheet, SheetColumn, SheetPanel, SheetRow, SheetText } from './tree.ts';

/** What a sheet is laid out on: a paper that may have a height of its own; otherwise it is as high as what stands on it. */
export interface SheetPaper extends Paper {
  height?: number;
}

/** A sheet whose every part has its place, in the order in which they are drawn. */
export interface PlacedSheet {
  width: number;
  height: number;
  parts: PlacedPart[];
}

export type PlacedPart = PlacedGround | PlacedLine | PlacedPanel;

export interface PlacedGround {
  kind: 'ground';
  x: number;
  y: number;
  width: number;
  height: number;
  look: string;
}

/** One line of a text: its baseline, from the edge at which reading starts. */
export interface PlacedLine {
  kind: 'line';
  x: number;
  y: number;
  words: string;
  size: number;
  weight: 400 | 700;
  look: string | undefined;
}

export interface PlacedPanel {
  kind: 'panel';
  x: number;
  y: number;
  scale: number;
  drawing: Drawing;
  /** Of its ordinary text, in units of the drawing. */
  textSize: number;
  look: string | undefined;
}

/**
 * Lay a sheet out on a paper of any size. Where texts find no room in the height of their box, all of it become smaller by the
 * same share, and a text whose longest word is wider than its line by itself; one that would become smaller than it may throws,
 * with its name.
 */
export function layoutSheet(sheet: Sheet, paper: SheetPaper): PlacedSheet {
  const { width, height } = paper;
  const fitted = fit(height === undefined ? sheet : { kind: 'column', children: [sheet], height }, width, paper, 1);
  return { width, height: round(fitted.height), parts: fitted.place(0, 0, fitted.height) };
}

/** A part of a known width: how high it is, and what it comes to once its place is known. */
interface Fitted {
  height: number;
  place: (left: number, top: number, height: number) => PlacedPart[];
}

/** `share` is how much smaller than they want to be the texts are. */
function fit(sheet: Sheet, width: number, paper: Paper, share: number): Fitted {
  switch (sheet.kind) {
    case 'column':
    case 'row':
      return fitBox(sheet, width, paper, share);
    case 'text':
      return fitText(sheet, width, paper, share);
    case 'panel':
      return fitPanel(sheet, width, paper);
  }
}

/** By how much texts become smaller from one try to the next. */
const step = 0.05;

function fitBox(box: SheetColumn | SheetRow, width: number, paper: Paper, wanted: number): Fitted {
  const { top, end, bottom, start } = edgesOf(box);
  const room = { width: width - start - end, height: (box.height ?? Infinity) - top - bottom };
  const arrange = box.kind === 'column' ? stack : lineUp;
  let share = wanted;
  let inside = arrange(box.children, box.gap ?? 0, room.width, paper, share);
  while (inside.height > room.height) {
    share -= step;
    if (share < leastIn(box)) throw new Error(noRoom(namesIn(box), room));
    inside = arrange(box.children, box.gap ?? 0, room.width, paper, share);
  }
  return {
    height: box.height ?? inside.height + top + bottom,
    place: (left, y, height) => {
      const ground = { kind: 'ground', x: round(left), y: round(y), width: round(width), height: round(height) } as const;
      const inset = paper.direction === 'rtl' ? end : start;
      return [
        ...(box.look === undefined ? [] : [{ ...ground, look: box.look }]),
        ...inside.place(left + inset, y + top, height - top - bottom),
      ];
    },
  };
}

function stack(children: readonly Sheet[], gap: number, width: number, paper: Paper, share: number): Fitted {
  const fitted = children.map((child) => fit(child, width, paper, share));
  return {
    height: sum(fitted.map(({ height }) => height)) + gap * Math.max(0, fitted.length - 1),
    place: (left, top) => {
      let y = top;
      return fitted.flatMap(({ height, place }) => {
        const parts = place(left, y, height);
        y += height + gap;
        return parts;
      });
    },
  };
}

function lineUp(children: SheetRow['children'], gap: number, width: number, paper: Paper, share: number): Fitted {
  const free = children.filter((child) => child.width === undefined).length;
  const left = width - gap * Math.max(0, children.length - 1) - sum(children.map((child) => child.width ?? 0));
  const fitted = children.map((child) => {
    const own = child.width ?? left / free;
    return { ...fit(child, own, paper, share), width: own };
  });
  return {
    height: Math.max(0, ...fitted.map(({ height }) => height)),
    place: (from, top, height) => {
      let start = 0;
      return fitted.flatMap((child) => {
        const x = paper.direction === 'rtl' ? width - start - child.width : start;
        start += child.width + gap;
        return child.place(from + x, top, height);
      });
    },
  };
}

function fitText(text: SheetText, width: number, paper: Paper, share: number): Fitted {
  const { name, words, weight = 400, look } = text;
  const { measure, direction, lineHeight } = paper;
  const size = sizeForWords([words], width, round(text.size * share), weight, measure);
  if (size < round(text.size * leastOf(text))) throw new Error(noRoom([name], { width }));
  const tall = size * lineHeight;
  const lines = wrapText(words, { maxWidth: width, size, weight, measure });
  return {
    height: lines.length * tall,
    place: (left, top) => {
      const x = round(direction === 'rtl' ? left + width : left);
      return lines.map((line, index) => ({ kind: 'line', x, y: round(top + size + index * tall), words: line, size, weight, look }));
    },
  };
}

function fitPanel({ draw, scale = 1, look }: SheetPanel, width: number, paper: Paper): Fitted {
  const drawing = draw({ ...paper, width: width / scale });
  return {
    height: Math.ceil(drawing.height * scale),
    place: (left, top) => [{ kind: 'panel', x: round(left), y: round(top), scale, drawing, textSize: paper.size, look }],
  };
}

function edgesOf({ padding = 0 }: SheetColumn | SheetRow): Edges {
  if (typeof padding === 'number') return { top: padding, end: padding, bottom: padding, start: padding };
  return { top: 0, end: 0, bottom: 0, start: 0, ...padding };
}

function leastOf({ least = 0.5 }: SheetText): number {
  return least;
}

/** How small all texts of a part may become together; drawings do not become smaller. */
function leastIn(sheet: Sheet): number {
  if (sheet.kind === 'text') return leastOf(sheet);
  return sheet.kind === 'panel' ? 0 : Math.max(...sheet.children.map(leastIn), smallest);
}

/** Nothing becomes smaller than that; so a box without a text ends too. */
const smallest = step;

function namesIn(sheet: Sheet): string[] {
  return 'name' in sheet ? [sheet.name] : sheet.children.flatMap(namesIn);
}

function noRoom(names: readonly string[], { width, height }: { width: number; height?: number }): string {
  return `no room for ${names.join(', ')} in ${[width, height].flatMap((length) => (length === undefined ? [] : Math.round(length))).join(' × ')}`;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
