import type { Svg } from './svg.ts';

/** What a chart is drawn on: how wide it is, which way the language runs, and how its letters measure. */
export interface Paper {
  /** In drawing units, which are CSS pixels where the drawing stands at its own size. */
  width: number;
  direction: 'ltr' | 'rtl';
  /** Size of a chart's ordinary text in drawing units, and the height of its line as a multiple. */
  size: number;
  lineHeight: number;
  /** How wide a text is drawn, in drawing units. */
  measure: Measure;
  /** Whether readers can point at parts of the drawing and step through them: on the page, but not in a picture. */
  isInteractive?: boolean;
}

export type Measure = (text: string, size: number, weight?: 400 | 700) => number;

/** One drawn chart: the inside of an `<svg viewBox="0 0 width height">`. */
export interface Drawing {
  width: number;
  height: number;
  content: Svg;
}

/** The height of a line of ordinary text, in whole units. */
export function lineOf({ size, lineHeight }: Pick<Paper, 'size' | 'lineHeight'>): number {
  return Math.round(size * lineHeight);
}
