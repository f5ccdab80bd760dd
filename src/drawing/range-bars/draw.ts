import { heightsFor } from '../parts/heights.ts';
import { drawKey } from '../parts/key.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { paperPen } from '../parts/range-on-paper.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { atEnd, atStart, drawLines, drawText } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import { drawTicks } from '../parts/ticks.ts';
import { drawRange } from '../range-mark/range.ts';
import type { RangeBars, RangeRow } from './chart.ts';
import { layoutRangeBars, type RangeBar } from './layout.ts';

/** Rows under the headings of their groups, names above bars. */
export function drawRangeBars(chart: RangeBars, paper: Paper): Drawing {
  const tall = heightsFor(lineOf(paper));
  const key = drawKey(chart.key, paper);
  const headings = chart.groups.map(({ id, name }) => ({ id, lines: wrapText(name, { ...paper, maxWidth: paper.width, weight: 700 }) }));
  const rows = chart.rows.map((row) => ({ ...row, names: wrapName(row, paper) }));
  const { width, height, axis, ticks, groups } = layoutRangeBars(
    headings.map(({ id, lines }) => ({ id, lines: lines.length })),
    rows.map(({ names, ...row }) => ({ ...row, lines: names.length })),
    { width: paper.width, top: key.height, line: lineOf(paper) },
  );
  const headingOf = new Map(headings.map(({ id, lines }) => [id, lines]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const content = svg`${[
    key.content,
    ticks.map(({ x }) => svg`<path class="grid" d="M${x} ${axis.grid}V${height}"/>`),
    drawTicks(
      ticks.map(({ x, value }) => ({ x, text: chart.tick(value) })),
      axis.labels,
      paper,
    ),
    groups.map((group) => {
      const heading = drawLines(headingOf.get(group.id)!, atStart(paper), tall(24), tall(16), paper, 'strong');
      return svg`<g data-group="${group.id}">${[
        svg`<g transform="translate(0 ${group.y})">${heading}</g>`,
        group.rows.map((bar) => drawRow(bar, rowOf.get(bar.id)!, paper)),
      ]}</g>`;
    }),
  ]}`;
  return { width, height, content };
}

/** A name shares its line with the value, and takes more lines where both do not fit. */
function wrapName({ name, value }: RangeRow, { width, size, measure }: Paper): string[] {
  return wrapText(name, { maxWidth: width - measure(value, size) - size, size, measure });
}

function drawRow(bar: RangeBar, row: RangeRow & { names: readonly string[] }, paper: Paper): Svg {
  const tall = heightsFor(lineOf(paper));
  return svg`<g class="${row.office}${row.isWeak && ' weak'}" transform="translate(0 ${bar.y})">${[
    drawLines(row.names, atStart(paper), tall(13), tall(16), paper, 'halo'),
    drawText(row.value, atEnd(paper), tall(13), paper, 'halo'),
    drawRange(bar, row.office, paperPen(bar.bar)),
  ]}</g>`;
}
