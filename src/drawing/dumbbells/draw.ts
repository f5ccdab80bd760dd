import { sides } from '../../subject/office.ts';
import { heightsFor } from '../parts/heights.ts';
import { drawMark } from '../parts/mark.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { svg } from '../parts/svg.ts';
import { atStart, drawLines, drawText } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import { drawTicks } from '../parts/ticks.ts';
import type { Dumbbells } from './chart.ts';
import { layoutDumbbells } from './layout.ts';

/** The axis keeps its direction in every language, and a value stays beside its mark. */
export function drawDumbbells(chart: Dumbbells, paper: Paper): Drawing {
  const { size, measure } = paper;
  const line = lineOf(paper);
  const tall = heightsFor(line);
  const names = chart.rows.map(({ name }) => wrapText(name, { ...paper, maxWidth: paper.width }));
  // The first row names the sides.
  const [, frontName, backName] = chart.columns;
  const labels = chart.rows.map(({ frontValue, backValue }, index) =>
    index === 0 ? { front: `${frontName} ${frontValue}`, back: `${backName} ${backValue}` } : { front: frontValue, back: backValue },
  );
  const { width, height, ticks, rows } = layoutDumbbells(
    chart.rows.map(({ id, front, back }, index) => ({
      id,
      front,
      back,
      lines: names[index]!.length,
      frontWidth: measure(labels[index]!.front, size),
      backWidth: measure(labels[index]!.back, size),
    })),
    { width: paper.width, domain: chart.domain, line },
  );
  const content = svg`${[
    ticks.map(({ x }) => svg`<path class="grid" d="M${x} ${tall(20)}V${height}"/>`),
    drawTicks(
      ticks.map(({ x, value }) => ({ x, text: chart.tick(value) })),
      tall(14),
      paper,
    ),
    rows.map(({ y, bar, ...ends }, index) => {
      const [left, right] = [ends.front.x, ends.back.x].sort((a, b) => a - b);
      return svg`<g transform="translate(0 ${y})">${[
        drawLines(names[index]!, atStart(paper), tall(14), tall(16), paper, 'halo'),
        svg`<path class="axis" d="M${left} ${bar}H${right}"/>`,
        sides.map((side) => {
          const { x, value } = ends[side];
          return svg`<g class="${side}">${drawMark(side, x, bar)}${drawText(labels[index]![side], value, value.y, paper, 'halo')}</g>`;
        }),
      ]}</g>`;
    }),
  ]}`;
  return { width, height, content };
}
