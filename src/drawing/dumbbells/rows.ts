import { drawRowMark, drawSpan, type DrawnRows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import { axisOf, axisTicks, shareOn } from '../range-mark/axis.ts';
import type { Dumbbells } from './chart.ts';

/** The pairs as a table that draws, both values beside the name. */
export function dumbbellsRows({ columns, domain, rows, tick }: Dumbbells): DrawnRows {
  const axis = axisOf(...domain, 4);
  const x = (value: number) => shareOn(axis, value);
  return {
    columns,
    kept: [0, 1],
    ticks: axisTicks(axis, tick),
    groups: [
      {
        id: 'all',
        name: undefined,
        rows: rows.map(({ id, name, front, back, frontValue, backValue }) => ({
          id,
          office: undefined,
          name,
          cells: [frontValue, backValue],
          drawing: svg`${[
            drawSpan({ from: x(Math.min(front, back)), to: x(Math.max(front, back)) }, 'axis'),
            svg`<g class="front">${drawRowMark('front', x(front))}</g><g class="back">${drawRowMark('back', x(back))}</g>`,
          ]}`,
        })),
      },
    ],
  };
}
