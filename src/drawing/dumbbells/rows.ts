import { scaleLinear } from 'd3-scale';
import { drawRowMark, drawSpan, percent, type Rows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import type { Dumbbells } from './chart.ts';

/** The pairs as a table that draws, both values beside the name. */
export function dumbbellsRows({ columns, domain, rows, tick }: Dumbbells): Rows {
  const x = scaleLinear(domain, [0, 1]);
  return {
    columns,
    kept: [0, 1],
    ticks: x.ticks(4).map((value) => ({ at: percent(x(value)), text: tick(value) })),
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
            drawSpan(x(Math.min(front, back)), x(Math.max(front, back)), 'axis'),
            svg`<g class="front">${drawRowMark('front', x(front))}</g><g class="back">${drawRowMark('back', x(back))}</g>`,
          ]}`,
        })),
      },
    ],
  };
}
