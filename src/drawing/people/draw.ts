import { heightsFor } from '../parts/heights.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { round } from '../parts/round.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { atStart, drawLines, type Spot } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import type { People, PeopleGroup } from './chart.ts';
import { layoutPeople, stackPeople, type PeopleLayout, type PlacedGroup } from './layout.ts';

const rows = 12;
const gap = 8;
const classes: Readonly<Record<PeopleGroup['look'], string>> = { front: 'front', mixed: 'neutral', back: 'back', other: 'neutral rest' };

/** The groups stand beside each other where their words have room for that, and otherwise under each other. */
export function drawPeople({ groups }: People, paper: Paper): Drawing {
  const line = lineOf(paper);
  const tall = heightsFor(line);
  const beside = layoutPeople(groups, { ...paper, rows, head: tall(58) });
  if (fits(groups, beside, paper)) {
    const words = groups.map((group, index) => {
      const place = beside.groups[index]!;
      return drawWords(group, [group.name], isLast(index, groups) ? toEnd(place, paper) : fromStart(place, paper), tall(15), paper);
    });
    return draw(groups, beside, words);
  }
  const names = groups.map(({ name }) => wrapText(name, { ...paper, maxWidth: paper.width, weight: 700 }));
  const heads = names.map((lines) => tall(58) + (lines.length - 1) * tall(16));
  const stacked = stackPeople(groups, heads, { ...paper, line });
  const words = groups.map((group, index) =>
    drawWords(group, names[index]!, atStart(paper), stacked.groups[index]!.head - heads[index]! + tall(15), paper),
  );
  return draw(groups, stacked, words);
}

/** The last of several groups ends where the frame does, and so do its words. */
function isLast(index: number, groups: readonly unknown[]): boolean {
  return index > 0 && index === groups.length - 1;
}

function fromStart({ start }: PlacedGroup, { direction }: Paper): Spot {
  return { x: start, grows: direction === 'ltr' ? 'right' : 'left' };
}

function toEnd({ end }: PlacedGroup, { direction }: Paper): Spot {
  return { x: end, grows: direction === 'ltr' ? 'left' : 'right' };
}

function fits(groups: readonly PeopleGroup[], { groups: placed, width }: PeopleLayout, paper: Paper): boolean {
  const fromEdge = (x: number) => (paper.direction === 'ltr' ? x : width - x);
  const stretches = groups.map(({ name, value, share }, index) => {
    const own = Math.max(paper.measure(name, paper.size, 700), ...[value, share].map((words) => paper.measure(words, paper.size)));
    const start = isLast(index, groups) ? fromEdge(placed[index]!.end) - own : fromEdge(placed[index]!.start);
    return { start, end: start + own };
  });
  return stretches.every(({ start, end }, index) => start >= 0 && end + gap <= (stretches[index + 1]?.start ?? width + gap));
}

function drawWords({ value, share }: PeopleGroup, name: readonly string[], spot: Spot, y: number, paper: Paper): Svg[] {
  const step = heightsFor(lineOf(paper))(16);
  const rest = y + name.length * step;
  return [...drawLines(name, spot, y, step, paper, 'strong'), ...drawLines([value, share], spot, rest, step, paper, 'soft')];
}

function draw(groups: readonly PeopleGroup[], { width, height, groups: placed }: PeopleLayout, words: readonly Svg[][]): Drawing {
  const drawn = groups.map(({ look }, index) => {
    const dots = placed[index]!.dots.map(({ x, y }) => drawDot(look, x, y));
    return svg`<g class="${classes[look]}">${words[index]}${dots}</g>`;
  });
  return { width, height, content: svg`${drawn}` };
}

function drawDot(look: PeopleGroup['look'], x: number, y: number): Svg {
  if (look === 'back') return svg`<path class="area" d="M${round(x - 4)} ${round(y - 4)}h8v8h-8z"/>`;
  return svg`<circle class="area" cx="${x}" cy="${y}" r="4.2"/>`;
}
