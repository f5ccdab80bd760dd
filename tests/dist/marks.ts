import { expect } from 'vitest';
import type { Chart } from '../../src/drawing/chart.ts';
import { sides } from '../../src/subject/office.ts';
import { verticesOf } from '../drawing/vertices.ts';
import { isNumber, shows, type Written } from './numbers.ts';
import type { Part, ShownFigure } from './shown-figure.ts';

/** A mark of a drawing: where it stands along an axis, and the cell of the table that it stands for. */
export interface Mark {
  at: number;
  cell: string;
  /** What is written beside it. */
  label?: string;
  /** Another cell that the label says too. */
  also?: string;
}

export interface Panel {
  svg: Part;
  /** Its place among the panels of its figure. */
  index: number;
  figure: ShownFigure;
  numbersIn: (text: string) => Written[];
}

/** What a panel shows of its figure's table: a list for each axis, with all the marks that share it. */
type MarksOf = (panel: Panel) => Mark[][];

/** How each kind of chart that stands on axes shows a table. It fails where a row or a value has no mark, or the other way round. */
export const marksOf: { readonly [Kind in Exclude<Chart['kind'], 'people' | 'infographic'>]: MarksOf } = {
  'range-bars': ({ svg, figure: { cells }, numbersIn }) => {
    const rows = pieces(svg, '[data-id]');
    const labels = rows.map((row) => row.find('td').eq(1).text());
    const values = labels.map((label) => numbersIn(label)[0]);
    const isTheirs = (column: number) =>
      cells.every((row, at) => isNumber(row[column]!) && values[at] && shows(values[at], Number(row[column])));
    const column = [...cells[0]!.keys()].find(isTheirs);
    expect(rows).toHaveLength(cells.length);
    expect(column, `a column that says ${labels.join(', ')}`).toBeDefined();
    return [rows.map((row, at) => ({ at: percentOf(row.find('.mark')), cell: cells[at]![column!]!, label: labels[at]! }))];
  },

  dumbbells: ({ svg, figure: { cells } }) => {
    const rows = pieces(svg, 'tbody tr');
    expect(rows).toHaveLength(cells.length);
    const ends = rows.flatMap((row, at) =>
      sides.map((side, index) => ({
        at: percentOf(row.find(`.${side} .mark`)),
        cell: cells[at]![index + 1]!,
        label: row.find('td').eq(index).text(),
      })),
    );
    return [ends];
  },

  'paired-ranges': ({ svg, index, figure: { cells } }) => {
    const country = [...new Set(cells.map(([name]) => name))][index];
    const lanes = pieces(svg, 'tr:has([scope=row])');
    const own = cells.filter(([name]) => name === country);
    expect(lanes.map((lane) => lane.find('.mark').length > 0)).toEqual(own.map(([, , , middle]) => middle !== ''));
    const marks = lanes.flatMap((lane, at) => {
      if (lane.find('.mark').length === 0) return [];
      const [, , , middle, low, high] = own[at] as [string, string, string, string, string, string];
      const line = lane.find('.line');
      if (line.length === 0) expect([low, high]).toEqual([middle, middle]);
      if (line.length === 0) return [{ at: percentOf(lane.find('.mark')), cell: middle, label: lane.find('td').text() }];
      return [
        { at: percentOf(lane.find('.mark')), cell: middle, label: lane.find('td').text() },
        { at: percentOf(line), cell: low },
        { at: percentOf(line) + Number.parseFloat(line.attr('width')!), cell: high },
      ];
    });
    return [marks];
  },

  scatter: ({ svg, figure: { cells } }) => {
    const points = pieces(svg, 'g:has(> .mark):not(.key *)');
    const rated = known(cells, 2);
    expect(points).toHaveLength(rated.length);
    const marks = points.map((point) => {
      const sentence = point.attr('aria-label')!;
      // The longest of the names in it: "Bank teller", although there may be a "Teller" too.
      const [row] = rated
        .filter(([name, office]) => sentence.includes(name!) && sentence.includes(office!))
        .sort((a, b) => b[0]!.length - a[0]!.length);
      expect(row, sentence).toBeDefined();
      return { row: row!, label: sentence.replace(row![0]!, ''), ...placeOf(point.find('.mark')) };
    });
    expect(new Set(marks.map(({ row }) => row)).size, 'each row has a point of its own').toBe(rated.length);
    const axis = (column: number, other: number, at: (mark: (typeof marks)[number]) => number) =>
      marks.map((mark) => ({ at: at(mark), cell: mark.row[column]!, label: mark.label, also: mark.row[other]! }));
    return [axis(2, 3, ({ x }) => x), axis(3, 2, ({ y }) => -y)];
  },

  'year-lines': ({ svg, figure: { cells }, numbersIn }) => {
    const marks = pieces(svg, 'g:has(> .series)').map((line) => {
      const label = pieces(line, 'text')
        .map((text) => text.text())
        .join(' ');
      const column = columnOf(cells, (rows) => numbersIn(label).some((number) => shows(number, Number(rows.at(-1)))));
      const rows = known(cells, column);
      const paths = pieces(line, '.series').map((path) => path.attr('d')!);
      const points = paths.flatMap(verticesOf);
      expect(points).toHaveLength(rows.length);
      // The name of a line may say the year in which it begins.
      return points.map(({ x, y }, at) => ({
        x,
        y,
        row: rows[at]!,
        column,
        ...(at === points.length - 1 && { label, also: rows[0]![0]! }),
      }));
    });
    const years = marks.flat().map(({ x, row }) => ({ at: x, cell: row[0]! }));
    return [years, marks.flat().map(({ y, row, column, ...said }) => ({ at: -y, cell: row[column]!, ...saidBy(said) }))];
  },

  columns: (panel) => markByYear(panel, '.area'),
  'year-points': (panel) => markByYear(panel, '.mark'),
};

/** What is written beside a mark, without its place. */
function saidBy({ label, also }: { label?: string; also?: string }): Pick<Mark, 'label' | 'also'> {
  return label === undefined ? {} : { label, ...(also !== undefined && { also }) };
}
/** One mark for each value of a series, which is a column of the table; behind some of them stands a label. Series share both axes. */
function markByYear({ svg, figure: { cells }, numbersIn }: Panel, selector: string): Mark[][] {
  const placed = pieces(svg, 'svg > g').flatMap((series) => {
    const marks = pieces(series, selector).map((mark) => {
      const part = mark.parent('.weak').length > 0 ? mark.parent() : mark;
      return { mark, label: part.next('text').text() };
    });
    const isSaid = (label: string, value: number) => label === '' || numbersIn(label).some((number) => shows(number, value));
    const column = columnOf(
      cells,
      (values) => values.length === marks.length && marks.every(({ label }, at) => isSaid(label, Number(values[at]))),
    );
    expect(marks.filter(({ label }) => label !== '').length, 'several are labelled').toBeGreaterThan(1);
    return marks.map(({ mark, label }, at) => ({ ...placeOf(mark), row: known(cells, column)[at]!, column, label }));
  });
  return [
    placed.map(({ x, row }) => ({ at: x, cell: row[0]! })),
    placed.map(({ y, row, column, label }) => ({ at: -y, cell: row[column]!, ...(label !== '' && { label }) })),
  ];
}

/** The column of the table whose known values are the ones that are asked for. */
function columnOf(cells: ShownFigure['cells'], isIt: (values: string[]) => boolean): number {
  const columns = [...cells[0]!.keys()].slice(1).filter((column) => isIt(known(cells, column).map((row) => row[column]!)));
  expect(columns, 'one column alone fits').toHaveLength(1);
  return columns[0]!;
}

/** Where a shape of a table that draws stands, or begins, on its plot, in percent. */
function percentOf(shape: Part): number {
  const { cx, x } = shape.attr() ?? {};
  return Number.parseFloat((cx ?? x)!);
}

/** Where a mark stands: a circle has a centre, and every other mark begins in its own. */
function placeOf(mark: Part): { x: number; y: number } {
  const { cx, cy, d = '' } = mark.attr() ?? {};
  const [, x = cx, y = cy] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return { x: Number(x), y: Number(y) };
}

/** What stands for numbers in a drawing, in its order: each shape with its look and that of its group. */
export function shapesIn(svg: Part): string[] {
  const looks = (part: Part) => part.attr('class') ?? '';
  return pieces(svg, ':is(.mark, .area, .series):not(.key *)').map((shape) => `${looks(shape.parent())} ${looks(shape)}`);
}

/** The parts that a selector finds, each by itself. */
export function pieces(part: Part, selector: string): Part[] {
  const found = part.find(selector);
  return found.get().map((_, index) => found.eq(index));
}

function known(cells: ShownFigure['cells'], column: number): string[][] {
  return cells.filter((row) => row[column] !== '');
}
