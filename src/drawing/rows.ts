import type { Chart, RowsChart } from './chart.ts';
import { distancesRows } from './distances/rows.ts';
import { dumbbellsRows } from './dumbbells/rows.ts';
import { pairedRangesRows } from './paired-ranges/rows.ts';
import type { DrawnRows } from './parts/rows.ts';
import { rangeBarsRows } from './range-bars/rows.ts';
import { rankedRangesRows } from './ranked-ranges/rows.ts';
import { surenessRows } from './sureness/rows.ts';

/** A chart that is a list of rows as a table that draws; `undefined` for every other kind. */
export function rowsOf(chart: RowsChart): DrawnRows;
export function rowsOf(chart: Chart | RowsChart): DrawnRows | undefined;
export function rowsOf(chart: Chart | RowsChart): DrawnRows | undefined {
  switch (chart.kind) {
    case 'distances':
      return distancesRows(chart);
    case 'dumbbells':
      return dumbbellsRows(chart);
    case 'paired-ranges':
      return pairedRangesRows(chart);
    case 'range-bars':
      return rangeBarsRows(chart);
    case 'ranked-ranges':
      return rankedRangesRows(chart);
    case 'sureness':
      return surenessRows(chart);
    default:
      return undefined;
  }
}
