import { heightsFor } from '../parts/heights.ts';
import { drawKey } from '../parts/key.ts';
import { drawMark } from '../parts/mark.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { round } from '../parts/round.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { atEnd, atStart, drawLines, drawText, reach } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import { drawTicks } from '../parts/ticks.ts';
import type { Scatter, ScatterPoint } from './chart.ts';
import { layoutScatter, type PlacedPoint } from './layout.ts';

const plotHeight = 358;

/** The upright axis has its name over it, the other its own under it. */
export function drawScatter(chart: Scatter, paper: Paper): Drawing {
  const { size, measure } = paper;
  const line = lineOf(paper);
  const tall = heightsFor(line);
  const key = drawKey(chart.key, paper);
  const [xTitle, yTitle] = [chart.xTitle, chart.yTitle].map((title) => wrapText(title, { ...paper, maxWidth: paper.width })) as [
    string[],
    string[],
  ];
  const head = key.height + tall(40) + (yTitle.length - 1) * tall(16);
  const foot = tall(39) + (xTitle.length - 1) * tall(16);
  const { width, height, plot, xTicks, yTicks, points } = layoutScatter(
    chart.points.map(({ id, x, y, label }) => ({ id, x, y, labelWidth: measure(label, size) })),
    {
      width: paper.width,
      height: round(head + plotHeight + foot),
      head,
      foot,
      xDomain: chart.xDomain,
      labels: Math.round((chart.labels * paper.width) / 100),
      line,
      yTickReach: (value) => reach(atStart(paper), measure(chart.yTick(value), size)),
    },
  );
  const content = svg`${[
    key.content,
    drawLines(yTitle, atStart(paper), key.height + tall(15), tall(16), paper, 'soft'),
    yTicks.map(({ y, value }) => [
      svg`<path class="grid" d="M0 ${y}H${width}"/>`,
      drawText(chart.yTick(value), atStart(paper), y - tall(4), paper, 'soft'),
    ]),
    drawTicks(
      xTicks.map(({ x, value }) => ({ x, text: chart.xTick(value) })),
      plot.bottom + tall(16),
      paper,
    ),
    drawLines(xTitle, atEnd(paper), plot.bottom + tall(32), tall(16), paper, 'soft'),
    chart.points.map((point, index) => drawPoint(point, points[index]!, paper)),
  ]}`;
  return { width, height, content };
}

function drawPoint({ id, office, label, sentence }: ScatterPoint, place: PlacedPoint, paper: Paper): Svg {
  const reading = svg` data-id="${id}" role="img" aria-label="${sentence}"`; // a script makes one tab stop of all of them
  return svg`<g class="${office}"${paper.isInteractive && reading}>${[
    drawMark(office, place.x, place.y),
    place.label && drawText(label, place.label, place.label.y, paper, 'halo'),
  ]}</g>`;
}
