import type { Office } from '../../subject/office.ts';
import { heightsFor } from './heights.ts';
import { drawMark } from './mark.ts';
import { lineOf, type Paper } from './paper.ts';
import { svg, type Svg } from './svg.ts';
import { atStart, drawLines } from './text.ts';
import { wrapText } from './text-lines.ts';

/** Which mark stands for which office, where the rows are too many to be named one by one. */
export interface KeyEntry {
  office: Office;
  name: string;
}

const half = 6; // of a mark
const toName = 10;
const between = 18;

/** The key over a chart, from the edge where reading starts; an entry that has no room left begins a new line. */
export function drawKey(entries: readonly KeyEntry[], paper: Paper): { height: number; content: Svg | undefined } {
  if (entries.length === 0) return { height: 0, content: undefined };
  const { width, size, measure } = paper;
  const tall = heightsFor(lineOf(paper));
  const nameStep = tall(16);
  let [x, top, bottom] = [half, 0, 0];
  const drawn = entries.map(({ office, name }) => {
    const lines = wrapText(name, { maxWidth: width - half - toName, size, measure });
    const nameWidth = Math.ceil(Math.max(...lines.map((line) => measure(line, size))));
    if (x > half && x + toName + nameWidth > width) [x, top] = [half, bottom];
    const names = drawLines(lines, atStart(paper, x + toName), top + tall(16), nameStep, paper);
    const entry = svg`<g class="${office}">${drawMark(office, atStart(paper, x).x, top + tall(12))}${names}</g>`;
    bottom = Math.max(bottom, top + tall(22) + (lines.length - 1) * nameStep);
    x += toName + nameWidth + between;
    return entry;
  });
  return { height: bottom, content: svg`<g class="key"${paper.isInteractive && svg` aria-hidden="true"`}>${drawn}</g>` };
}
