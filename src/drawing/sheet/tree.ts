import type { Drawing, Paper } from '../parts/paper.ts';

/**
 * What stands on a sheet: boxes in boxes, down to texts and drawings. Lengths are units of its paper; `look` is the classes by
 * which a style sheet gives it colour.
 */
export type Sheet = SheetColumn | SheetRow | SheetText | SheetPanel;

/** One under the other, each as wide as the column. */
export interface SheetColumn extends SheetBox {
  kind: 'column';
  children: readonly Sheet[];
}

/** Side by side from the edge at which reading starts, each as high as the row; those without a width share what is left. */
export interface SheetRow extends SheetBox {
  kind: 'row';
  children: readonly (Sheet & { width?: number })[];
}

interface SheetBox {
  /** Between two children. */
  gap?: number;
  /** Between the edges and what stands inside: the same on all sides, or on some. */
  padding?: number | Partial<Edges>;
  /** Where it stands in a row: how wide it is. */
  width?: number;
  /** How high it is; otherwise as high as what stands in it. Texts that find no room become smaller together. */
  height?: number;
  /** Of its ground; without one it has none. */
  look?: string;
}

export interface Edges {
  top: number;
  end: number;
  bottom: number;
  start: number;
}

/** Words in as many lines as they take. */
export interface SheetText {
  kind: 'text';
  /** What it is, for whoever must make room for it: `headline`. */
  name: string;
  words: string;
  size: number;
  weight?: 400 | 700;
  /** How small it may become, as a share of its size; half of it if left out. */
  least?: number;
  look?: string;
}

/** A drawing of any width. */
export interface SheetPanel {
  kind: 'panel';
  name: string;
  draw: (paper: Paper) => Drawing;
  /** How many units of the sheet one of the drawing is; 1 if left out. */
  scale?: number;
  look?: string;
}

export function column(children: readonly Sheet[], box: SheetBox = {}): SheetColumn {
  return { kind: 'column', children, ...box };
}

export function row(children: SheetRow['children'], box: SheetBox = {}): SheetRow {
  return { kind: 'row', children, ...box };
}

/** `text('headline', 'Who earns more?', 17, { weight: 700 })` */
export function text(name: string, words: string, size: number, own: Pick<SheetText, 'weight' | 'least' | 'look'> = {}): SheetText {
  return { kind: 'text', name, words, size, ...own };
}

export function panel(name: string, draw: SheetPanel['draw'], own: Pick<SheetPanel, 'scale' | 'look'> = {}): SheetPanel {
  return { kind: 'panel', name, draw, ...own };
}
