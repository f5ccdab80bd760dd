import { drawChart } from '../drawing/draw.ts';
import type { Paper } from '../drawing/parts/paper.ts';
import { round } from '../drawing/parts/round.ts';
import { svg, Svg } from '../drawing/parts/svg.ts';
import { wrapText } from '../drawing/parts/text-lines.ts';
import type { Figure } from '../figures/figure.ts';
import { chartCss } from '../styles/charts.ts';
import { lightColour } from '../styles/palette.ts';

/** What stands on a sheet around the panels of a figure. */
export interface SheetText {
  lang: string;
  headline: string;
  subtitle: string;
  /** The sources, and where the figure stands. */
  credits: readonly string[];
}

export interface SheetLook {
  /** Value of `font-family`. */
  families: string;
  /** `@font-face` rules; empty where the drawing program brings the fonts. */
  faces: string;
}

const margin = 16;

/**
 * A figure as an SVG that stands alone: headline, panels one under the other, notes and sources; its language, its
 * colours (the light ones) and, where it travels by itself, its letters inside. `paper` is what the panels are drawn on.
 */
export function drawSheet({ panels, notes }: Pick<Figure, 'panels' | 'notes'>, text: SheetText, paper: Paper, look: SheetLook): string {
  const width = paper.width + 2 * margin;
  const start = paper.direction === 'rtl' ? width - margin : margin;
  const unit = paper.size / 13;
  let y = margin;
  const block = (words: string, wanted: number, style: Svg): Svg[] => {
    const size = fitting(words, round(wanted), paper);
    const step = size * Math.max(1.5, paper.lineHeight);
    const lines = wrapText(words, { maxWidth: paper.width, size, weight: style === bold ? 700 : 400, measure: paper.measure });
    const drawn = lines.map(
      (line, index) => svg`<text x="${start}" y="${Math.round(y + size + index * step)}" font-size="${size}"${style}>${line}</text>`,
    );
    y += Math.round(lines.length * step);
    return drawn;
  };
  const head = [...block(text.headline, 17 * unit, bold), ...(text.subtitle === '' ? [] : block(text.subtitle, 12 * unit, soft))];
  y += margin / 2;
  const drawn = panels.map(({ title, chart }) => {
    const name = panels.length > 1 ? block(title, 13 * unit, bold) : [];
    const { width: own, height, content } = drawChart(chart, paper);
    const placed = svg`<svg x="${margin}" y="${y}" width="${own}" height="${height}" viewBox="0 0 ${own} ${height}" font-size="${paper.size}" class="chart ${chart.kind}">${content}</svg>`;
    y += Math.ceil(height) + margin;
    return svg`${name}${placed}`;
  });
  const foot = [...notes, ...text.credits].flatMap((note) => block(note, 10 * unit, soft));
  const height = y + margin;
  const style = new Svg(`${look.faces}${chartCss(lightColour)}.soft{fill:${lightColour('ink-soft')}}`);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${2 * width}" height="${2 * height}" lang="${text.lang}" xml:lang="${text.lang}" direction="${paper.direction}" font-family="${look.families}">
<title>${text.headline}</title>
<style>${style}</style>
<path d="M0 0h${width}v${height}H0z" fill="${lightColour('paper')}"/>
<g fill="${lightColour('ink')}">${head}${drawn}${foot}</g>
</svg>`.markup;
}

/** The size at which the widest word, such as an address, fits into a line. */
function fitting(words: string, size: number, { width, measure }: Paper): number {
  const widest = Math.max(...words.split(' ').map((word) => measure(word, size)));
  return Math.min(size, Math.floor(((size * width) / widest) * 10) / 10);
}

const bold = svg` font-weight="700"`;
const soft = svg` class="soft"`;
