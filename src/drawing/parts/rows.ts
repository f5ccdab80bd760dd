import type { Office } from '../../subject/office.ts';
import { percent, shareOn, type Axis, type AxisTick } from '../range-mark/axis.ts';
import { drawRange, placeRange, type Range, type RangePen, type Span } from '../range-mark/range.ts';
import { svg, type Svg } from './svg.ts';

/**
 * A chart that is a list of rows, as a table one of whose columns is a bar on a shared axis: chart and table are one
 * thing, for eyes, ears and copying. Places are shares of the plot, so that it fills any column without a script.
 */
export interface DrawnRows {
  /** Heads of the names and of the cells. */
  columns: readonly string[];
  /** Which cells stay where there is little room, counted from 0. */
  kept: readonly number[];
  ticks: readonly AxisTick[];
  /** One group has no name where the rows are not grouped. */
  groups: readonly { id: string; name: string | undefined; rows: readonly DrawnRow[] }[];
}

export interface DrawnRow {
  id: string;
  office: Office | undefined;
  /** Whether it stands on too little to say much. */
  isWeak?: boolean | undefined;
  /** The office in words, where only its mark shows it. */
  officeName?: string | undefined;
  name: string;
  /** Where its own page stands, where it has one. */
  href?: string | undefined;
  /** What a script may keep or sort the row by, besides its office and group. */
  data?: Readonly<Record<string, string>> | undefined;
  /** By which else people look for it. */
  otherNames?: readonly string[] | undefined;
  /** In the order of the columns; empty where only `drawing` or `note` speaks. */
  cells: readonly string[];
  /** The inside of the row's plot; or a sentence, where there is nothing to draw. */
  drawing: Svg | { note: string };
}

/** A range in its row, under the mark of its office. */
export function drawRowRange(range: Range, axis: Axis, office: Office): Svg {
  return svg`${drawRange(
    placeRange(range, (value) => shareOn(axis, value)),
    office,
    rowPen,
  )}`;
}

/** A thin line from one place to another; how thick it is, and where it stands in its row, the look says. */
export function drawSpan({ from, to }: Span, look: 'line' | 'box' | 'axis'): Svg {
  return svg`<rect class="${look}" x="${percent(from)}" width="${percent(to - from)}"/>`;
}

/** An office's mark: a circle, a square, or a square on its corner. */
export function drawRowMark(office: Office, at: number): Svg {
  return office === 'front' ? drawRowPoint(at) : svg`<rect class="mark" x="${percent(at)}"/>`;
}

/** A line across the row: one value among others. */
export function drawRowLine(at: number): Svg {
  return svg`<rect class="other" x="${percent(at)}"/>`;
}

/** A mark of no office. */
export function drawRowPoint(at: number): Svg {
  return svg`<circle class="mark" cx="${percent(at)}"/>`;
}

const rowPen: RangePen<Svg> = { span: drawSpan, mark: drawRowMark };
