import { heightsFor } from '../parts/heights.ts';
import { drawMark } from '../parts/mark.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { spaced } from '../parts/spaced.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { drawText, over, reach, type Spot } from '../parts/text.ts';
import { keptApart, drawTicks } from '../parts/ticks.ts';
import { yearScale } from '../parts/year-scale.ts';
import type { YearPoints, PointSeries } from './chart.ts';
import { layoutYearPoints } from './layout.ts';

const height = 200;
const distance = 70;

type SeriesLayout = ReturnType<typeof layoutYearPoints>['series'][number];

export function drawYearPoints({ series, years, tickYears }: YearPoints, paper: Paper): Drawing {
  const tall = heightsFor(lineOf(paper));
  const { width, plot, ...layout } = layoutYearPoints(
    series.map(({ points }) => points),
    { width: paper.width, height, years, line: lineOf(paper) },
  );
  const content = svg`${[
    svg`<path class="axis" d="M0 ${plot.bottom}H${width}"/>`,
    series.map((own, index) => drawSeries(own, layout.series[index]!, isUnderOthers(series, own), plot.bottom, paper)),
    drawTicks(
      tickYears.map((year) => ({ x: yearScale(years, width).at(year), text: String(year) })),
      height - tall(6),
      paper,
    ),
  ]}`;
  return { width, height, content };
}

/** Whether a series begins under all others, whose names would be in its way. */
function isUnderOthers(series: readonly PointSeries[], own: PointSeries): boolean {
  return series.length > 1 && series.every((other) => other === own || other.points[0]!.value > own.points[0]!.value);
}

/** The last value stands below its point, where the line that leads there leaves room; the first of the lowest series too. */
function drawSeries(
  { office, points }: PointSeries,
  { path, points: placed }: SeriesLayout,
  isLowest: boolean,
  bottom: number,
  paper: Paper,
): Svg {
  const tall = heightsFor(lineOf(paper));
  const last = points.length - 1;
  const isFalling = points[0]!.value > points[last]!.value;
  const labels = points.map(({ label }, index) => {
    const { x, y } = placed[index]!;
    const own = paper.measure(label, paper.size, 700);
    const spot: Spot = over(x, own, { left: 0, right: paper.width });
    const isBelow = ((isFalling && index === last) || (isLowest && index === 0)) && y + tall(22) <= bottom;
    return { label, spot, y: isBelow ? y + tall(22) : Math.max(y - tall(10), tall(12)), ...reach(spot, own) };
  });
  const labelled = keptApart(
    labels,
    paper.size / 3,
    spaced(
      placed.map(({ x }) => x),
      distance,
    ),
  );
  return svg`<g class="${office}">${[
    svg`<path class="axis dashed" d="${path}"/>`,
    points.map(({ isApproximate }, index) => {
      const { label, spot, y } = labels[index]!;
      const mark = drawMark(office, placed[index]!.x, placed[index]!.y);
      return [
        isApproximate ? svg`<g class="weak">${mark}</g>` : mark,
        labelled.has(index) && drawText(label, spot, y, paper, 'strong halo'),
      ];
    }),
  ]}</g>`;
}
