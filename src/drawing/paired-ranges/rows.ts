import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { sides } from '../../subject/office.ts';
import { drawRowMark, drawSpan, percent, type Rows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import type { PairedRanges } from './chart.ts';

/** Each heading over two rows, front above back. */
export function pairedRangesRows({ columns, names, rows, tick }: PairedRanges): Rows {
  const highest = max(rows, (row) => Math.max(...sides.map((side) => ('high' in row[side] ? row[side].high : 0))));
  const x = scaleLinear([0, highest || 1], [0, 1]);
  return {
    columns,
    kept: [0],
    ticks: x.ticks(3).map((value) => ({ at: percent(x(value)), text: tick(value) })),
    groups: rows.map((row) => ({
      id: row.id,
      name: row.name,
      rows: sides.map((side) => {
        const lane = row[side];
        const own = { id: side, office: side, name: names[side] };
        if ('none' in lane) return { ...own, cells: [''], drawing: { note: lane.none } };
        const drawing = svg`${[drawSpan(x(lane.low), x(lane.high), 'line'), drawRowMark(side, x(lane.middle))]}`;
        const name = lane.count ?? own.name;
        return { ...own, name, cells: [lane.value], drawing: lane.isWeak ? svg`<g class="weak">${drawing}</g>` : drawing };
      }),
    })),
  };
}
