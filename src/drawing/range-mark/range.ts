import type { Office } from '../../subject/office.ts';
import { axisOf, type Axis } from './axis.ts';

/** What lies between two ends: its middle half from `q1` to `q3`, where that is known, and its middle. */
export interface Range {
  low: number;
  q1?: number | undefined;
  middle: number;
  q3?: number | undefined;
  high: number;
}

/** Pay as percentiles; where an outer one is not published, the range ends at the middle. */
export function rangeOfPay({ p10, p25, median, p75, p90 }: Percentiles): Range {
  return { low: p10 ?? median, q1: p25, middle: median, q3: p75, high: p90 ?? median };
}

interface Percentiles {
  p10?: number | undefined;
  p25?: number | undefined;
  median: number;
  p75?: number | undefined;
  p90?: number | undefined;
}

/** The axis that ranges share: from 0 to the highest of all. */
export function axisOfRanges(ranges: readonly Pick<Range, 'high'>[], count: number): Axis {
  return axisOf(0, Math.max(0, ...ranges.map(({ high }) => high)), count);
}

/** A range on an axis: a line over all of it, a box over its middle half where that is known, a mark at its middle. */
export interface RangeMark {
  line: Span;
  box: Span | undefined;
  mark: number;
}

/** From one place to another, in the direction of the axis. */
export interface Span {
  from: number;
  to: number;
}

/** Where a range stands; `at` tells the place of a value, in any unit: shares of an axis, units of a paper, pixels. */
export function placeRange({ low, q1, middle, q3, high }: Range, at: (value: number) => number): RangeMark {
  return {
    line: { from: at(low), to: at(high) },
    box: q1 === undefined || q3 === undefined ? undefined : { from: at(q1), to: at(q3) },
    mark: at(middle),
  };
}

/** What draws a range on one kind of surface; places come in the unit in which the range was placed. */
export interface RangePen<Shape> {
  span: (span: Span, look: 'line' | 'box', office: Office) => Shape;
  mark: (office: Office, at: number) => Shape;
}

/** The shapes of a range, from the lowest to the topmost; a range without length has no line. */
export function drawRange<Shape>({ line, box, mark }: RangeMark, office: Office, pen: RangePen<Shape>): Shape[] {
  return [
    ...(line.from < line.to ? [pen.span(line, 'line', office)] : []),
    ...(box ? [pen.span(box, 'box', office)] : []),
    pen.mark(office, mark),
  ];
}
