import { drawRowRange, type DrawnRows } from '../parts/rows.ts';
import { axisTicks } from '../range-mark/axis.ts';
import { axisOfRanges } from '../range-mark/range.ts';
import type { RangeBars } from './chart.ts';

/** The rows as a table that draws: on a phone with the middle alone beside the name. */
export function rangeBarsRows({ columns, groups, key, rows, tick }: RangeBars): DrawnRows {
  const axis = axisOfRanges(rows, 4);
  return {
    columns,
    kept: [1],
    ticks: axisTicks(axis, tick),
    groups: groups.map(({ id, name }) => ({
      id,
      name,
      rows: rows
        .filter(({ group }) => group === id)
        .map((row) => ({
          id: row.id,
          office: row.office,
          isWeak: row.isWeak,
          officeName: key.find(({ office }) => office === row.office)?.name,
          name: row.name,
          otherNames: row.otherNames,
          cells: [row.ends[0], row.value, row.ends[1]],
          drawing: drawRowRange(row, axis, row.office),
        })),
    })),
  };
}
