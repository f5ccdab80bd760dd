import { sides } from '../../subject/office.ts';
import { drawRowRange, type DrawnRows } from '../parts/rows.ts';
import { axisTicks } from '../range-mark/axis.ts';
import { axisOfRanges } from '../range-mark/range.ts';
import type { PairedRanges } from './chart.ts';

/** Each heading over two rows, front above back. */
export function pairedRangesRows({ columns, names, rows, tick }: PairedRanges): DrawnRows {
  const lanes = rows.flatMap((row) => sides.map((side) => row[side]));
  const axis = axisOfRanges(
    lanes.filter((lane) => 'high' in lane),
    3,
  );
  return {
    columns,
    kept: [0],
    ticks: axisTicks(axis, tick),
    groups: rows.map((row) => ({
      id: row.id,
      name: row.name,
      rows: sides.map((side) => {
        const lane = row[side];
        const own = { id: side, office: side, name: names[side] };
        if ('none' in lane) return { ...own, cells: [''], drawing: { note: lane.none } };
        const name = lane.count ?? own.name;
        return { ...own, name, isWeak: lane.isWeak, cells: [lane.value], drawing: drawRowRange(lane, axis, side) };
      }),
    })),
  };
}
