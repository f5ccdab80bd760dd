import { heightsFor } from '../parts/heights.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { atStart, drawLines, reach, type Spot } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import { drawTicks } from '../parts/ticks.ts';
import type { YearLines, LineSeries } from './chart.ts';
import { layoutYearLines, type YearLinesLayout } from './layout.ts';

const height = 260;
type Plot = YearLinesLayout['plot'];

/** A label on the plot: its lines, the baseline of the first, and how wide the widest is. */
interface Label {
  lines: readonly string[];
  spot: Spot;
  y: number;
  width: number;
}

/** Years run from left to right in every language; what the heights mean stands where reading starts. */
export function drawYearLines(chart: YearLines, paper: Paper): Drawing {
  const tall = heightsFor(lineOf(paper));
  const layout = layoutYearLines(chart.series, { ...chart, width: paper.width, height, line: lineOf(paper) });
  const { width, plot, xTicks, yTicks, lines, holes, breaks } = layout;
  const values = yTicks.map(({ y, value }) =>
    labelValue(value === chart.baseline.value ? chart.baseline.name : chart.tick(value), y, plot, paper),
  );
  const content = svg`${[
    holes.map(({ x, width: own }) => svg`<path class="hole" d="M${x} ${plot.top}h${own}V${plot.bottom}h-${own}z"/>`),
    breaks.map(({ x }) => svg`<path class="axis dashed" d="M${x} ${plot.top}V${plot.bottom}"/>`),
    drawAcross(
      'grid',
      yTicks.filter(({ value }) => value !== chart.baseline.value),
      plot,
    ),
    drawAcross(
      'axis',
      yTicks.filter(({ value }) => value === chart.baseline.value),
      plot,
    ),
    drawTicks(
      xTicks.map(({ x, year }) => ({ x, text: String(year) })),
      height - tall(6),
      paper,
      plot,
    ),
    lines.map(({ paths, points }, index) => {
      const { x, y } = points.at(-1)!;
      const series = chart.series[index]!;
      const name = series.isNamedFirst ? nameFirst(series, points[0]!, values, plot, paper) : undefined;
      const words = name ? series.lastValue : `${series.label} ${series.lastValue}`;
      const label = labelSeries(words, series.isLabelAbove || name !== undefined, y, values, plot, paper);
      return svg`<g>${[
        paths.map((d) => svg`<path class="series" d="${d}"/>`),
        svg`<circle cx="${x}" cy="${y}" r="3.5"/>`,
        drawLabel(label, paper, 'strong halo'),
        name && drawLabel(name, paper, 'strong halo'),
      ]}</g>`;
    }),
    values.map((label) => drawLabel(label, paper, 'soft halo')),
  ]}`;
  return { width, height, content };
}

/** Lines across the plot, as one. */
function drawAcross(look: string, ticks: readonly { y: number }[], { left, right }: Plot): Svg | false {
  return ticks.length > 0 && svg`<path class="${look}" d="${ticks.map(({ y }) => `M${left} ${y}H${right}`).join('')}"/>`;
}

function drawLabel({ lines, spot, y }: Label, paper: Paper, look: string): Svg[] {
  return drawLines(lines, spot, y, stepOf(paper), paper, look);
}

const stepOf = (paper: Paper): number => heightsFor(lineOf(paper))(16);

/** A value of the upright axis, on its line at the edge where reading starts. */
function labelValue(words: string, y: number, plot: Plot, paper: Paper): Label {
  const lines = wrapText(words, { ...paper, maxWidth: (plot.right - plot.left) * 0.45 });
  const bottom = y - heightsFor(lineOf(paper))(3);
  return { lines, spot: atStart(paper, plot.left), y: bottom - (lines.length - 1) * stepOf(paper), width: widest(lines, paper, 400) };
}

/**
 * A series is named beside its last point: above or below it as asked for, or on the other side where that has no
 * room, and out of the way of the axis' values, which stand on the same edge where the language runs from right to left.
 */
function labelSeries(words: string, wantsAbove: boolean, lastY: number, values: readonly Label[], plot: Plot, paper: Paper): Label {
  const tall = heightsFor(lineOf(paper));
  const place = (left: number, right: number): Label => {
    const lines = wrapText(words, { ...paper, maxWidth: right - left, weight: 700 });
    const deep = (lines.length - 1) * stepOf(paper);
    const [above, below] = [lastY - tall(10) - deep, lastY + tall(20)];
    const isAbove = wantsAbove ? above >= tall(12) || below + deep > plot.bottom : below + deep > plot.bottom && above >= tall(12);
    return { lines, spot: { x: right, grows: 'left' }, y: isAbove ? above : below, width: widest(lines, paper, 700) };
  };
  const label = place(plot.left, plot.right);
  const inTheWay = values.filter((value) => touch(label, value, paper));
  if (inTheWay.length === 0) return label;
  const taken = Math.max(...values.map((value) => value.width)) + tall(8);
  return paper.direction === 'ltr' ? place(plot.left + taken, plot.right) : place(plot.left, plot.right - taken);
}

/** A name at the first point, on the side asked for, running along the line; `undefined` where it has no room beside the axis' values. */
function nameFirst(
  { label, isLabelAbove }: LineSeries,
  { x, y }: { x: number; y: number },
  values: readonly Label[],
  plot: Plot,
  paper: Paper,
): Label | undefined {
  const tall = heightsFor(lineOf(paper));
  const width = widest([label], paper, 700);
  const name: Label = { lines: [label], spot: { x, grows: 'right' }, y: isLabelAbove ? y - tall(10) : y + tall(20), width };
  const isInside = x + width <= plot.right && name.y >= tall(12) && name.y <= plot.bottom;
  return isInside && !values.some((value) => touch(name, value, paper)) ? name : undefined;
}

function widest(lines: readonly string[], { measure, size }: Paper, weight: 400 | 700): number {
  return Math.max(...lines.map((line) => measure(line, size, weight)));
}

function touch(a: Label, b: Label, paper: Paper): boolean {
  const [acrossA, acrossB] = [reach(a.spot, a.width), reach(b.spot, b.width)];
  const lastOf = ({ lines, y }: Label) => y + (lines.length - 1) * stepOf(paper);
  const step = stepOf(paper);
  return acrossA.left < acrossB.right && acrossB.left < acrossA.right && a.y - step < lastOf(b) && b.y - step < lastOf(a);
}
