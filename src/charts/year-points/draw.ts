import { heightsFor } from '../parts/heights.ts';
import { drawMark } from '../parts/mark.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { spaced } from '../parts/spaced.ts';
import { svg } from '../parts/svg.ts';
import { drawText, over, reach, type Spot } from '../parts/text.ts';
import { apart, drawTicks } from '../parts/ticks.ts';
import type { YearPoints } from './chart.ts';
import { layoutYearPoints } from './layout.ts';

const height = 200;
const distance = 70;

/** The last value stands below its point, where the line that leads there leaves room. */
export function drawYearPoints(chart: YearPoints, paper: Paper): Drawing {
  const tall = heightsFor(lineOf(paper));
  const { width, plot, path, points } = layoutYearPoints(chart.points, { width: paper.width, height, line: lineOf(paper) });
  const last = points.length - 1;
  const spotOf = (index: number, own: number): Spot => {
    const { x } = points[index]!;
    if (index === last && last > 0) return { x: width, grows: 'left' };
    return index === 0 ? { x, grows: 'right' } : over(x, own, { left: 0, right: width });
  };
  const labels = chart.points.map(({ label }, index) => {
    const { y } = points[index]!;
    const own = paper.measure(label, paper.size, 700);
    const spot = spotOf(index, own);
    const isBelow = index === last && y + tall(22) <= plot.bottom;
    return { label, spot, y: isBelow ? y + tall(22) : Math.max(y - tall(10), tall(12)), ...reach(spot, own) };
  });
  const labelled = apart(
    labels,
    paper.size / 3,
    spaced(
      points.map(({ x }) => x),
      distance,
    ),
  );
  const content = svg`${[
    svg`<path class="axis" d="M0 ${plot.bottom}H${width}"/>`,
    svg`<path class="axis dashed" d="${path}"/>`,
    chart.points.map(({ year, isApproximate }, index) => {
      const { label, spot, y } = labels[index]!;
      return svg`<g class="${chart.office}${isApproximate && ' weak'}" data-id="${year}">${[
        drawMark(chart.office, points[index]!.x, points[index]!.y),
        labelled.has(index) && drawText(label, spot, y, paper, 'strong halo'),
      ]}</g>`;
    }),
    drawTicks(ends(chart.points.map(({ year }, index) => ({ x: points[index]!.x, text: String(year) }))), height - tall(6), paper, plot),
  ]}`;
  return { width, height, content };
}

/** The first and the last, or the only one. */
function ends<T>(all: readonly T[]): T[] {
  return all.filter((_, index) => index === 0 || index === all.length - 1);
}
