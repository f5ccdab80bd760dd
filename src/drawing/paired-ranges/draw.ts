import { sides, type Side } from '../../subject/office.ts';
import { heightsFor } from '../parts/heights.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { paperPen } from '../parts/range-on-paper.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { atStart, drawLines, drawText } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import { drawTicks } from '../parts/ticks.ts';
import { drawRange } from '../range-mark/range.ts';
import type { Lane, PairedRanges } from './chart.ts';
import { layoutPairedRanges, type PlacedLane, type SizedLane } from './layout.ts';

const inset = 6; // of the sentence that stands in an empty lane

/** The axis keeps its direction in every language, and a value stays beside its line. */
export function drawPairedRanges(chart: PairedRanges, paper: Paper): Drawing {
  const line = lineOf(paper);
  const tall = heightsFor(line);
  const names = chart.rows.map(({ name }) => wrapText(name, { ...paper, maxWidth: paper.width, weight: 700 }));
  const { width, height, ticks, rows } = layoutPairedRanges(
    chart.rows.map(({ id, front, back }, index) => ({
      id,
      nameLines: names[index]!.length,
      front: sizeLane(front, index === 0, paper),
      back: sizeLane(back, index === 0, paper),
    })),
    { width: paper.width, line },
  );
  const content = svg`${[
    ticks.map(({ x }) => svg`<path class="grid" d="M${x} ${tall(19)}V${height}"/>`),
    drawTicks(
      ticks.map(({ x, value }) => ({ x, text: chart.tick(value) })),
      tall(14),
      paper,
    ),
    rows.map((row, index) => {
      const heading = drawLines(names[index]!, atStart(paper), row.y, tall(16), paper, 'strong halo');
      return svg`<g>${heading}${sides.map((side) => drawLane(side, chart.rows[index]![side], row[side], index === 0, paper))}</g>`;
    }),
  ]}`;
  return { width, height, content };
}

/** The lanes of the first row name their sides. */
function labelOf({ value, named }: { value: string; named: string }, isFirst: boolean): string {
  return isFirst ? named : value;
}

function sizeLane(lane: Lane, isFirst: boolean, paper: Paper): SizedLane {
  if ('none' in lane) return { noneLines: wrapNone(lane.none, paper).length };
  const { low, middle, high } = lane;
  return { low, middle, high, valueWidth: paper.measure(labelOf(lane, isFirst), paper.size) };
}

function wrapNone(words: string, paper: Paper): string[] {
  return wrapText(words, { ...paper, maxWidth: paper.width - 2 * inset });
}

function drawLane(side: Side, lane: Lane, { y, drawn }: PlacedLane, isFirst: boolean, paper: Paper): Svg | Svg[] {
  const tall = heightsFor(lineOf(paper));
  if ('none' in lane) return drawLines(wrapNone(lane.none, paper), atStart(paper, inset), y + tall(4), tall(16), paper, 'soft halo');
  const { value, ...range } = drawn!;
  return svg`<g class="${side}${lane.isWeak && ' weak'}">${[
    drawRange(range, side, paperPen(y)),
    drawText(labelOf(lane, isFirst), value, value.y, paper, 'halo'),
  ]}</g>`;
}
