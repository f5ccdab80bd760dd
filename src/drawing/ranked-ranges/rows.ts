import { drawRowLine, drawRowMark, drawRowRange, type DrawnRows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import { axisTicks, shareOn } from '../range-mark/axis.ts';
import { axisOfRanges } from '../range-mark/range.ts';
import type { RankedRanges } from './chart.ts';

/** The ranges and the strip as one table that draws. */
export function rankedRangesRows({ columns, rows, strip, tick }: RankedRanges): DrawnRows {
  const { id, office, label, name, rank, own, others } = strip;
  const axis = axisOfRanges([...rows, ...[own, ...others].map((value) => ({ high: value }))], 4);
  const x = (value: number) => shareOn(axis, value);
  const ranges = rows.map((row) => ({
    id: row.id,
    office: row.office,
    name: row.name,
    href: row.href,
    cells: row.cells,
    drawing: drawRowRange(row, axis, row.office),
  }));
  const place = {
    id,
    office,
    officeName: label,
    name,
    cells: ['', rank, ''],
    drawing: svg`${[others.map((value) => drawRowLine(x(value))), drawRowMark(office, x(own))]}`,
  };
  return { columns, kept: [1], ticks: axisTicks(axis, tick), groups: [{ id: 'all', name: undefined, rows: [...ranges, place] }] };
}
