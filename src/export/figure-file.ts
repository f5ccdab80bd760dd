import type { Sheet } from '../drawing/sheet/tree.ts';
import type { Facts } from '../facts/read.ts';
import { creditLines, creditsOf } from '../figures/credits.ts';
import { figureOf, headlineOf } from '../figures/figures.ts';
import { infographic } from '../figures/infographic.ts';
import { takenFileName, pageAddress, placeAddress, type Ending } from '../site/addresses.ts';
import { paperOf } from '../site/paper.ts';
import type { Language } from '../words/language.ts';
import { tableToCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { flatten } from './flat-table.ts';
import { fontFaces, fontFamilies } from './font-faces.ts';
import { plainText } from '../words/plain-text.ts';
import { svgToPng } from './png.ts';
import { sheetSvg } from './sheet-svg.ts';
import { figureMargin, figureSheet } from './sheets/figure-sheet.ts';
import { infographicSheet } from './sheets/infographic-sheet.ts';

export interface TakenFile {
  body: string | Uint8Array;
  type: string;
}

/** Pixels across: three times the sheet's own width, sharp on a phone and on a printed page. */
const pngWidth = 1116;

/**
 * One figure of one language, or its infographic, as a file to take away. `address` is where the site stands, for the credit; `letters` is
 * every text of the language, and `scripts` are those of all published languages.
 */
export async function figureFile(
  id: string,
  ending: Ending,
  language: Language,
  { facts, address, letters, scripts }: { facts: Facts; address: URL; letters: string; scripts: readonly string[] },
): Promise<TakenFile> {
  const { locale } = language;
  const at = (page: string, place: string) => new URL(placeAddress(page, place, locale.code), address).href;
  const draw = async (title: string, sheet: (unit: number) => Sheet): Promise<TakenFile> => {
    const isAlone = ending === 'svg'; // a PNG is drawn here, where its fonts are
    const faces = isAlone ? await fontFaces(locale.script, letters) : '';
    const paper = paperOf(locale);
    const look = { lang: locale.code, title, families: fontFamilies(locale.script), faces, zoom: 2 };
    const svg = sheetSvg(sheet(paper.size / 13), { ...paper, width: paper.width + 2 * figureMargin }, look);
    return isAlone ? { body: svg, type: 'image/svg+xml' } : { body: await svgToPng(svg, pngWidth, scripts), type: 'image/png' };
  };
  if (id === 'infographic') {
    const chart = infographic(language);
    return draw(chart.label, (unit) => infographicSheet(chart, at('article', id), unit));
  }
  const { body, subtitle } = language.figure(id);
  const figure = figureOf(id)(facts, language, 'full');
  const headline = headlineOf(id, figure, language);
  const table = flatten(figure.table, language);
  const homepage = at('evidence', `figure-${id}`);
  if (ending === 'csv') return { body: tableToCsv(table), type: 'text/csv; charset=utf-8' };
  if (ending === 'json') {
    const described = {
      name: `${id}-${locale.code}`,
      title: headline,
      description: [subtitle, plainText(body), ...figure.notes],
      homepage,
      home: new URL(pageAddress('article', locale.code), address).href,
      sources: figure.sources,
      tables: [{ name: id, path: takenFileName(id, 'csv', locale.code), title: figure.table.caption, columns: table.columns }],
    };
    return { body: dataPackage(described, facts.sources, language), type: 'application/json' };
  }
  const credits = [...creditsOf(figure.sources, facts, language).flatMap((credit) => creditLines(credit, language)), homepage];
  return draw(headline, (unit) => figureSheet(figure, { headline, subtitle, credits }, unit));
}
