import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import chartStyles from '../styles/chart.css?raw';
import tokens from '../styles/tokens.css?raw';
import { wrapText } from '../charts/text-lines.ts';
import { pictureFont } from './png.ts';

interface Picture {
  lang: string;
  direction: 'ltr' | 'rtl';
  headline: string;
  subtitle: string;
  /** The source and the site, a line each. */
  notes: readonly string[];
  /** The HTML that the chart's component draws: one or more `<svg viewBox="…">`. */
  drawing: string;
  /** Whether the font travels inside; a PNG is set with the font of the machine that draws it. */
  embedsFont: boolean;
}

const margin = 16;
const width = 372;
const fonts = '@expo-google-fonts/noto-sans-devanagari';
const weights = [
  { weight: 400, file: `node_modules/${fonts}/400Regular/NotoSansDevanagari_400Regular.ttf` },
  { weight: 700, file: `node_modules/${fonts}/700Bold/NotoSansDevanagari_700Bold.ttf` },
];

/**
 * A drawn figure as an SVG that stands alone: headline, charts one under the other, source; its language, its
 * colours (the light ones) and the letters that it needs inside.
 */
export async function standaloneSvg({ lang, direction, headline, subtitle, notes, drawing, embedsFont }: Picture): Promise<string> {
  let y = margin;
  const start = direction === 'rtl' ? width - margin : margin;
  const block = (text: string, size: number, attributes: string) => {
    const step = size * 1.5;
    const lines = wrapText(text, { maxWidth: width - 2 * margin, fontSize: size }).map((line, index) => `<text x="${start}" y="${Math.round(y + size + index * step)}" font-size="${size}"${attributes}>${escape(line)}</text>`);
    y += Math.round(lines.length * step);
    return lines.join('');
  };
  const head = block(headline, 17, ' font-weight="700"') + block(subtitle, 12, ' class="soft"');
  y += margin / 2;
  const drawn = svgsIn(drawing);
  const charts = drawn.map(({ svg, title, ratio }) => {
    const name = drawn.filter((other) => other.title !== '').length > 1 ? block(title, 13, ' font-weight="700"') : '';
    const inner = width - 2 * margin;
    const height = Math.round(inner * ratio);
    const placed = svg.replace('<svg', `<svg x="${margin}" y="${y}" width="${inner}" height="${height}"`);
    y += height + margin;
    return name + placed;
  });
  const foot = [...notesIn(drawing), ...notes].map((note) => block(note, 10, ' class="soft"')).join('');
  const height = y + margin;
  const text = [headline, subtitle, ...notes, ...drawn.map(({ title }) => title), drawing.replace(/<[^>]+>/g, ' ')].join(' ');
  const faces = embedsFont ? await fontFaces(text) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${2 * width}" height="${2 * height}" lang="${lang}" xml:lang="${lang}" direction="${direction}" font-family="'${pictureFont}', sans-serif">
<style>${faces}${lightStyles()}.soft{fill:#5a554b}</style>
<path d="M0 0h${width}v${height}H0z" fill="#fffdf8"/>
<g fill="#1d1b16">${head}<g class="chart">${charts.join('\n')}</g>${foot}</g>
</svg>`;
}

/** The charts' styles with every colour token replaced by its light value, for readers without the site's page. */
export function lightStyles(): string {
  const light = new Map([...tokens.matchAll(/(--[\w-]+):\s*light-dark\(([^,]+),/g)].map(([, name, value]) => [name!, value!.trim()]));
  const [screen] = chartStyles.split('@media'); // a picture has no states: media rules stay behind
  return screen!.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => light.get(name) ?? whole).replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}

async function fontFaces(text: string): Promise<string> {
  const faces = await Promise.all(
    weights.map(async ({ weight, file }) => {
      const subset = await subsetFont(await readFile(file), text, { targetFormat: 'woff2' });
      return `@font-face{font-family:'${pictureFont}';font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')})}`;
    }),
  );
  return faces.join('');
}

function svgsIn(html: string): { svg: string; title: string; ratio: number }[] {
  return [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => {
    const [, , boxWidth, boxHeight] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(/[ ,]+/).map(Number);
    const [, title = ''] = /aria-label="([^"]*)"/.exec(svg) ?? [];
    return { svg, title, ratio: boxHeight! / boxWidth! };
  });
}

/** What the chart says under itself, outside its drawing. */
function notesIn(html: string): string[] {
  return [...html.matchAll(/class="chart-note"[^>]*>([^<]*)</g)].map(([, note]) => note!.trim());
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
