import { scaleLinear } from 'd3-scale';
import { round } from './round.ts';

export interface DumbbellRow {
  id: string;
  front: number;
  back: number;
}

export interface DumbbellsLayout {
  width: number;
  height: number;
  rowHeight: number;
  ticks: { x: number; value: number }[];
  rows: { id: string; y: number; front: number; back: number }[];
}

const axisHeight = 24;
const edge = 8;

/** Lay out one row a pair of values: its name on the first line, both marks joined by a line on the second. */
export function layoutDumbbells(rows: readonly DumbbellRow[], { width, domain, rowHeight = 38 }: { width: number; domain: [number, number]; rowHeight?: number }): DumbbellsLayout {
  const x = scaleLinear(domain, [edge, width - edge]);
  return {
    width,
    height: axisHeight + rows.length * rowHeight,
    rowHeight,
    ticks: x.ticks(4).map((value) => ({ x: round(x(value)), value })),
    rows: rows.map(({ id, front, back }, index) => ({ id, y: axisHeight + index * rowHeight, front: round(x(front)), back: round(x(back)) })),
  };
}
