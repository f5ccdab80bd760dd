import type { Chart } from './chart.ts';
import { drawColumns } from './columns/draw.ts';
import { drawDumbbells } from './dumbbells/draw.ts';
import { drawInfographic } from './infographic/draw.ts';
import { drawPairedRanges } from './paired-ranges/draw.ts';
import type { Drawing, Paper } from './parts/paper.ts';
import { svg, type Svg } from './parts/svg.ts';
import { drawPeople } from './people/draw.ts';
import { drawRangeBars } from './range-bars/draw.ts';
import { drawScatter } from './scatter/draw.ts';
import { drawYearLines } from './year-lines/draw.ts';
import { drawYearPoints } from './year-points/draw.ts';

type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

const drawings: { readonly [Kind in Chart['kind']]: (chart: ChartOf<Kind>, paper: Paper) => Drawing } = {
  columns: drawColumns,
  dumbbells: drawDumbbells,
  infographic: drawInfographic,
  'paired-ranges': drawPairedRanges,
  people: drawPeople,
  'range-bars': drawRangeBars,
  scatter: drawScatter,
  'year-lines': drawYearLines,
  'year-points': drawYearPoints,
};

/** Draw a chart of any kind. */
export function drawChart(chart: Chart, paper: Paper): Drawing {
  // TypeScript cannot see that the function and the chart are of one kind.
  const draw = drawings[chart.kind] as (chart: Chart, paper: Paper) => Drawing;
  return draw(chart, paper);
}

/** Where a page has a drawing twice: in which columns this one is seen. */
export type Room = 'narrow' | 'roomy';

/** A drawing as it stands on a page: an element of its own with a name for those who do not see it. */
export function svgElement(chart: Chart, { width, height, content }: Drawing, { size }: Paper, room?: Room): Svg {
  const frame = svg`${room && svg`class="${room}" `}viewBox="0 0 ${width} ${height}" font-size="${size}"`;
  // The points of a scatter are read one by one, so its element must not be one image.
  return svg`<svg ${frame} role="${chart.kind === 'scatter' ? 'group' : 'img'}" aria-label="${chart.label}">${content}</svg>`;
}
