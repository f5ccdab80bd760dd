import { drawRowRange, type DrawnRows } from '../parts/rows.ts';
import { axisOf, axisTicks } from '../range-mark/axis.ts';
import type { Distances } from './chart.ts';

/** The distances as a table that draws, both values beside the name. */
export function distancesRows({ columns, domain, rows, tick }: Distances): DrawnRows {
  const axis = axisOf(...domain, 4);
  return {
    columns,
    kept: [0, 1],
    ticks: axisTicks(axis, tick),
    groups: [
      {
        id: 'all',
        name: undefined,
        rows: rows.map(({ id, office, name, value, from, cells }) => ({
          id,
          office,
          name,
          cells,
          drawing: drawRowRange({ low: from, middle: value, high: value }, axis, office),
        })),
      },
    ],
  };
}
