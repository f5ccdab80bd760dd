import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { figureOf } from '../components/figure/figures.ts';
import { localPath } from '../i18n/paths.ts';
import type { Site } from '../load/site.ts';
import { tableToCsv } from './csv.ts';
import { svgToPng } from './png.ts';
import { standaloneSvg } from './standalone-svg.ts';

export const endings = ['csv', 'svg', 'png'] as const;
export type Ending = (typeof endings)[number];

/** Pixels across: three times the drawing's own width, sharp on a phone and on a printed page. */
const pngWidth = 1116;

/** One figure of one language as a file to take away. `site` is the address the site stands at, for the credit line. */
export async function figureFile(site: Site, id: string, ending: Ending, address: URL): Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string }> {
  const { view, Chart } = figureOf(id);
  const { chart, table, sources } = view(site, 'full');
  const { headline, subtitle } = site.figure(id);
  const credits = sources.map((source) => {
    const { publisher, dataset, release, read } = site.sources[source]!;
    return `${site.t('figure.source')} ${publisher}, ${dataset}, ${release}. ${site.t('figure.read', { date: site.format.date(read) })}`;
  });
  const notes = [...credits, new URL(localPath(site.locale.code, '/evidence/'), address).href];
  if (ending === 'csv') return { body: tableToCsv(table, [headline, subtitle, ...notes]), type: 'text/csv; charset=utf-8' };
  const container = await AstroContainer.create();
  const drawing = await container.renderToString(Chart as unknown as AstroComponentFactory, { props: chart });
  const { code: lang, direction } = site.locale;
  const svg = await standaloneSvg({ lang, direction, headline, subtitle, notes, drawing, embedsFont: ending === 'svg' });
  if (ending === 'svg') return { body: svg, type: 'image/svg+xml' };
  return { body: await svgToPng(svg, pngWidth), type: 'image/png' };
}
