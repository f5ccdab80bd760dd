import { heightsFor } from '../parts/heights.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { spaced } from '../parts/spaced.ts';
import { svg } from '../parts/svg.ts';
import { drawText, over, reach } from '../parts/text.ts';
import { keptApart, drawTicks } from '../parts/ticks.ts';
import { yearScale } from '../parts/year-scale.ts';
import type { Columns } from './chart.ts';
import { layoutColumns } from './layout.ts';

const height = 210;
const distance = 130;

/** A few columns carry their value, so that the eye can measure the others by them. */
export function drawColumns({ rows, years, tickYears }: Columns, paper: Paper): Drawing {
  const tall = heightsFor(lineOf(paper));
  const { width, baseline, columns } = layoutColumns(rows, { width: paper.width, height, years, line: lineOf(paper) });
  const labels = rows.map(({ label }, index) => {
    const own = paper.measure(label, paper.size, 700);
    const spot = over(columns[index]!.middle, own, { left: 0, right: width });
    return { spot, ...reach(spot, own) };
  });
  const labelled = keptApart(
    labels,
    paper.size / 3,
    spaced(
      columns.map(({ middle }) => middle),
      distance,
    ),
  );
  const content = svg`${[
    svg`<path class="axis" d="M0 ${baseline}H${width}"/>`,
    svg`<g class="neutral">${columns.map(({ x, y, width: own }, index) => {
      const { label, isPale } = rows[index]!;
      return [
        svg`<path class="area${isPale && ' pale'}" d="M${x} ${y}h${own}V${baseline}h-${own}z"/>`,
        labelled.has(index) && drawText(label, labels[index]!.spot, y - tall(5), paper, 'strong halo'),
      ];
    })}</g>`,
    drawTicks(
      tickYears.map((year) => ({ x: yearScale(years, width).at(year), text: String(year) })),
      height - tall(6),
      paper,
    ),
  ]}`;
  return { width, height, content };
}
