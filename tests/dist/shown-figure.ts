import type { CheerioAPI } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Chart } from '../../src/drawing/chart.ts';
import { figureOf } from '../../src/figures/figures.ts';
import { figureAddress, type Ending } from '../../src/site/addresses.ts';
import type { Language } from '../../src/words/language.ts';
import { builtPages, facts, type BuiltPage } from '../pages.ts';
import { parsePage, read } from './built.ts';

/** A piece of a parsed page. */
export type Part = ReturnType<CheerioAPI>;

/** A figure as a reader meets it: drawn, as a table, in sentences, and, where it is full, as files. */
export interface ShownFigure {
  /** The figures as a table of their own; `undefined` where the chart itself is a table, or where the table stands on another page. */
  table: { headings: string[]; rows: string[][] } | undefined;
  /** The rows of a chart that is a table: name and cells, as they stand on the page. Empty for every other chart. */
  rows: string[][];
  /** The same cells as they are stored: of the CSV file where there is one; an empty one is unknown. */
  cells: string[][];
  headline: string;
  subtitle: string;
  /** The sources, and what their publishers ask for, without the name of a licence that is a link. */
  sources: string[];
  summary: string;
  /** How sure its verdict is, line by line, and the words that the lines stand under. */
  sureness: { lines: string[][]; groups: string[] };
  /** What is drawn: an `<svg>`, or the table that draws. */
  panels: { kind: Chart['kind']; svg: Part }[];
}

export interface FigurePlace extends Pick<BuiltPage, 'language' | 'file'> {
  id: string;
  /** On the evidence page figures are full: with all their rows, and with files to take away. */
  isFull: boolean;
}

/** Every figure on every page. */
export const figurePlaces: readonly FigurePlace[] = builtPages.flatMap(({ language, file }) => {
  const $ = parsePage(file);
  const places = $('figure[id^=figure-]').map((_, figure) => ({
    id: $(figure).attr('id')!.replace('figure-', ''),
    language,
    file,
    isFull: $(figure).find('a[download]').length > 0,
  }));
  return places.get();
});

export const fullFigures = figurePlaces.filter(({ isFull }) => isFull);

/** Read one of them off its page. */
export function readFigure({ id, language, file, isFull }: FigurePlace): ShownFigure {
  const $ = parsePage(file);
  const figure = $(`#figure-${id}`).clone();
  const sure = figure.find('.sureness').remove();
  const texts = (selector: string, part: Part = figure) =>
    part
      .find(selector)
      .map((_, each) => $(each).text().trim())
      .get();
  const read = (selector: string, part: Part = figure): string[][] =>
    part
      .find(selector)
      .map((_, row) => [
        $(row)
          .find('th, td')
          .map((__, cell) => $(cell).find('span').addBack().last().text().trim())
          .get(),
      ])
      .get();
  const [headings, ...rows] = read('.figure-table tr');
  const own = figureOf(id)(facts, language, isFull ? 'full' : 'small');
  const drawings = figure.find('.chart > div').get();
  const said = figure.children('p.soft').map((_, part) => $(part).text().trim());
  return {
    table: headings && { headings, rows },
    rows: read('.rows tbody tr:has([scope=row])'),
    cells: isFull ? readCsv(language, id).cells : own.table.rows.map((row) => row.map(({ value }) => String(value ?? ''))),
    headline: texts('.headline').join(),
    subtitle: said.get(1)!,
    sources: figure
      .find('.source')
      .map((_, part) => $(part).clone().find('[rel=license]').remove().end().text().trim())
      .get(),
    summary: said.get(2)!,
    sureness: { lines: read('tbody tr:has([scope=row])', sure), groups: texts('[scope=rowgroup]', sure) },
    panels: own.panels.map(({ chart }, index) => {
      const panel = $(drawings[index]);
      return { kind: chart.kind, svg: panel.has('.rows').length > 0 ? panel : panel.find('svg').first() };
    }),
  };
}

/** A figure's CSV file, without the columns that say in words what a number is: they are in no table on a page. */
export function readCsv(language: Language, id: string): { headings: string[]; cells: string[][] } {
  const records: string[][] = parseCsv(readTaken(language, id, 'csv'), { bom: true });
  const { fields } = JSON.parse(readTaken(language, id, 'json')).resources[0].schema as { fields: { constraints?: object }[] };
  const [headings, ...cells] = records.map((record) => record.filter((_, at) => !fields[at]!.constraints));
  return { headings: headings!, cells };
}

/** The path of a file to take away, in the build. */
export function takenFile({ locale }: Language, id: string, ending: Ending): string {
  return figureAddress(id, ending, locale.code).slice(1);
}

/** The text of a file to take away. */
export function readTaken(language: Language, id: string, ending: 'csv' | 'json' | 'svg'): string {
  return read(takenFile(language, id, ending));
}

/** A text without the invisible signs that keep the direction of a piece of it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
