import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { drawRowMark, drawSpan, percent, type Rows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import type { RangeBars, RangeRow } from './chart.ts';

/** The rows as a table that draws: on a phone with the median alone beside the name. */
export function rangeBarsRows({ columns, groups, key, rows, tick }: RangeBars): Rows {
  const x = scaleLinear([0, max(rows, ({ high }) => high) || 1], [0, 1]);
  const draw = ({ office, low, q1, median, q3, high }: RangeRow) =>
    svg`${[
      drawSpan(x(low), x(high), 'line'),
      q1 !== undefined && q3 !== undefined && drawSpan(x(q1), x(q3), 'box'),
      drawRowMark(office, x(median)),
    ]}`;
  return {
    columns,
    kept: [1],
    ticks: x.ticks(4).map((value) => ({ at: percent(x(value)), text: tick(value) })),
    groups: groups.map(({ id, name }) => ({
      id,
      name,
      rows: rows
        .filter(({ group }) => group === id)
        .map((row) => ({
          id: row.id,
          office: row.office,
          officeName: key.find(({ office }) => office === row.office)?.name,
          name: row.name,
          otherNames: row.otherNames,
          cells: [row.ends[0], row.value, row.ends[1]],
          drawing: row.isWeak ? svg`<g class="weak">${draw(row)}</g>` : draw(row),
        })),
    })),
  };
}
