import type { Columns } from './columns/chart.ts';
import type { Distances } from './distances/chart.ts';
import type { Dumbbells } from './dumbbells/chart.ts';
import type { Infographic } from './infographic/chart.ts';
import type { PairedRanges } from './paired-ranges/chart.ts';
import type { People } from './people/chart.ts';
import type { RankedRanges } from './ranked-ranges/chart.ts';
import type { RangeBars } from './range-bars/chart.ts';
import type { Scatter } from './scatter/chart.ts';
import type { Sureness } from './sureness/chart.ts';
import type { YearLines } from './year-lines/chart.ts';
import type { YearPoints } from './year-points/chart.ts';

/** Every kind of chart that is drawn as one picture, as data. */
export type Chart = Columns | Dumbbells | Infographic | PairedRanges | People | RangeBars | Scatter | YearLines | YearPoints;

/** The kinds that are lists of rows, and on a page a table that draws; some of them are drawn as a picture too. */
export type RowsChart = Distances | Dumbbells | PairedRanges | RangeBars | RankedRanges | Sureness;
