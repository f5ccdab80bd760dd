import type { Chart } from './chart.ts';
import { dumbbellsRows } from './dumbbells/rows.ts';
import { pairedRangesRows } from './paired-ranges/rows.ts';
import type { Rows } from './parts/rows.ts';
import { rangeBarsRows } from './range-bars/rows.ts';

/** A chart that is a list of rows as a table that draws; `undefined` for every other kind. */
export function rowsOf(chart: Chart): Rows | undefined {
  switch (chart.kind) {
    case 'range-bars':
      return rangeBarsRows(chart);
    case 'dumbbells':
      return dumbbellsRows(chart);
    case 'paired-ranges':
      return pairedRangesRows(chart);
    default:
      return undefined;
  }
}
