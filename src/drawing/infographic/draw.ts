import { sides, type Side } from '../../subject/office.ts';
import { lineOf, type Drawing, type Paper } from '../parts/paper.ts';
import { round } from '../parts/round.ts';
import { sizeForWords } from '../parts/size-for-words.ts';
import { svg, type Svg } from '../parts/svg.ts';
import { drawText } from '../parts/text.ts';
import { wrapText } from '../parts/text-lines.ts';
import type { Infographic } from './chart.ts';
import { layoutInfographic, placeScene, roomForSide, type PlacedLines } from './layout.ts';
import { rowIcon } from './row-icons.ts';
import { drawFigures } from './scene.ts';

/** The whole picture is mirrored where the language runs from right to left, so that the front comes first. */
export function drawInfographic(chart: Infographic, paper: Paper): Drawing {
  const nameSize = sizeForWords(Object.values(chart.names), paper.width / 2 - 8, (paper.size * 17) / 13, 700, paper.measure);
  const sideSize = sizeForWords(
    chart.rows.flatMap(({ front, back }) => [front, back]),
    roomForSide(paper.width),
    paper.size,
    400,
    paper.measure,
  );
  const wrapSide = (words: string) => wrapText(words, { ...paper, size: sideSize, maxWidth: roomForSide(paper.width) });
  const wrapName = (side: Side) => wrapText(chart.names[side], { ...paper, size: nameSize, weight: 700, maxWidth: paper.width / 2 - 8 });
  const names = { front: wrapName('front'), back: wrapName('back') };
  const rows = chart.rows.map(({ id, title, front, back }) => ({
    id,
    title: wrapText(title, { ...paper, weight: 700, maxWidth: paper.width - 40 }),
    front: wrapSide(front),
    back: wrapSide(back),
  }));
  const { width, height, counter, top, ...placed } = layoutInfographic(
    rows.map(({ id, title, front, back }) => ({
      id,
      title: { lines: title.length, width: Math.max(...title.map((line) => paper.measure(line, paper.size, 700))) },
      front: front.length,
      back: back.length,
    })),
    {
      width: paper.width,
      direction: paper.direction,
      line: lineOf(paper),
      nameLines: { front: names.front.length, back: names.back.length },
    },
  );
  const [left, right] = paper.direction === 'ltr' ? sides : sides.toReversed();
  const draw = (lines: readonly string[], { spot, ys }: PlacedLines, look?: string) =>
    lines.map((line, index) => drawText(line, spot, ys[index]!, paper, look));
  const content = svg`${[
    svg`<path class="ground ${left}" d="M0 ${top}h${counter}V${height}H0z"/>`,
    svg`<path class="ground ${right}" d="M${counter} ${top}h${counter}V${height}H${counter}z"/>`,
    drawScene(paper),
    svg`<path class="counter" d="M${counter} 10V${height}"/>`,
    svg`<g font-size="${round(nameSize)}">${sides.map((side) => draw(names[side], placed.names[side], `strong ${side}`))}</g>`,
    placed.rows.map(({ id, title, icon, ...own }, index) => {
      const { pill } = title;
      const words = sides.map((side) => draw(rows[index]![side], own[side]));
      return svg`<g>${[
        svg`<rect class="drawn" x="${pill.x}" y="${pill.y}" width="${pill.width}" height="${pill.height}" rx="11"/>`,
        draw(rows[index]!.title, title, 'strong'),
        svg`<circle class="drawn" cx="${icon.x}" cy="${icon.y}" r="16"/>`,
        svg`<path class="outline" d="${rowIcon(id)}" transform="translate(${round(icon.x - 10.2)} ${round(icon.y - 10.2)})scale(.85)"/>`,
        sideSize === paper.size ? words : svg`<g font-size="${sideSize}">${words}</g>`,
      ]}</g>`;
    }),
  ]}`;
  return { width, height, content };
}

function drawScene({ width, direction }: Paper): Svg {
  const { scale, x, height } = placeScene(width);
  const flip = direction === 'rtl' && `translate(${width} 0) scale(-1 1)`;
  const move = (x !== 0 || scale !== 1) && `translate(${x} 0) scale(${scale})`;
  const transform = [flip, move].filter((part) => part !== false).join(' ');
  const figures = drawFigures(direction === 'rtl');
  return svg`${[
    svg`<path class="drawn" d="M0 ${round(height - 0.5)}h${width}"/>`,
    svg`<g class="scene"${transform !== '' && svg` transform="${transform}"`}>${figures}</g>`,
  ]}`;
}
