import { round } from '../parts/round.ts';
import { svg, type Svg } from '../parts/svg.ts';
import type { PlacedPart, PlacedSheet } from './layout.ts';

/** What an SVG that stands alone says of itself. */
export interface SheetFrame {
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Value of `font-family`. */
  families: string;
  /** The rules of all looks, and the letters, where they travel with it. */
  style: Svg;
  /** Pixels a unit, where it is shown at its own size. */
  zoom: number;
}

/** A sheet as an SVG that stands alone. */
export function drawSheet({ width, height, parts }: PlacedSheet, { lang, direction, title, families, style, zoom }: SheetFrame): string {
  const size = svg`width="${round(width * zoom)}" height="${round(height * zoom)}"`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size} lang="${lang}" xml:lang="${lang}" direction="${direction}" font-family="${families}">
<title>${title}</title>
<style>${style}</style>
<path class="paper" d="M0 0h${width}v${height}H0z"/>
<g class="sheet">${parts.map(drawPart)}</g>
</svg>`.markup;
}

function drawPart(part: PlacedPart): Svg {
  const look = part.look !== undefined && svg` class="${part.look}"`;
  switch (part.kind) {
    case 'ground':
      return svg`<path${look} d="M${part.x} ${part.y}h${part.width}v${part.height}h-${part.width}z"/>`;
    case 'line':
      return svg`<text${look} x="${part.x}" y="${part.y}" font-size="${part.size}"${part.weight === 700 && svg` font-weight="700"`}>${part.words}</text>`;
    case 'panel': {
      const { width, height, content } = part.drawing;
      const size = svg`width="${round(width * part.scale)}" height="${round(height * part.scale)}"`;
      return svg`<svg${look} x="${part.x}" y="${part.y}" ${size} viewBox="0 0 ${width} ${height}" font-size="${part.textSize}">${content}</svg>`;
    }
  }
}
