import { expect } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { sides } from '../../src/subject/office.ts';
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
      return [
        { at: percentOf(lane.find('.mark')), cell: middle, label: lane.find('td').text() },
        { at: percentOf(line), cell: low },
        { at: percentOf(line) + Number.parseFloat(line.attr('width')!), cell: high },
      ];
    });
    return [marks];
  },

  scatter: ({ svg, figure: { cells } }) => {
    const points = pieces(svg, '[data-id]');
    const rated = known(cells, 2);
    expect(points).toHaveLength(rated.length);
    const marks = points.map((point) => {
      const sentence = point.attr('aria-label')!;
      // The longest of the names in it: "Bank teller", although there may be a "Teller" too.
      const [row] = rated
        .filter(([name, office]) => sentence.includes(name!) && sentence.includes(office!))
        .sort((a, b) => b[0]!.length - a[0]!.length);
      expect(row, sentence).toBeDefined();
      return { row: row!, label: sentence.replace(row![0]!, ''), ...centre(point) };
    });
    expect(new Set(marks.map(({ row }) => row)).size, 'each row has a point of its own').toBe(rated.length);
    const axis = (column: number, other: number, at: (mark: (typeof marks)[number]) => number) =>
      marks.map((mark) => ({ at: at(mark), cell: mark.row[column]!, label: mark.label, also: mark.row[other]! }));
    return [axis(2, 3, ({ x }) => x), axis(3, 2, ({ y }) => -y)];
  },

  'year-lines': ({ svg, index, figure: { cells, panels } }) => {
    const before = panels.slice(0, index).reduce((sum, { svg: earlier }) => sum + earlier.find('[data-id]').length, 0);
    const series = pieces(svg, '[data-id]').map((line, at) => ({ line, column: before + at + 1 }));
    const marks = series.map(({ line, column }) => {
      const rows = known(cells, column);
      const paths = pieces(line, '.series').map((path) => path.attr('d')!);
      const points = paths.flatMap((d) => [...d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })));
      expect(points).toHaveLength(rows.length);
      const label = pieces(line, 'text')
        .map((text) => text.text())
        .join(' ');
      return points.map(({ x, y }, at) => ({ x, y, row: rows[at]!, column, ...(at === points.length - 1 && { label }) }));
    });
    const years = marks.flat().map(({ x, row }) => ({ at: x, cell: row[0]! }));
    return [
      years,
      marks.flat().map(({ y, row, column, label }) => ({ at: -y, cell: row[column]!, ...(label !== undefined && { label }) })),
    ];
  },

  columns: (panel) => markByRow(panel, '.area'),
  'year-points': (panel) => markByRow(panel, '.mark'),
};

/** One mark for each value of the panel's own column; some of them are labelled. */
function markByRow({ svg, index, figure: { cells } }: Panel, selector: string): Mark[][] {
  const marks = pieces(svg, '[data-id]');
  const rows = known(cells, index + 1);
  expect(marks).toHaveLength(rows.length);
  expect(svg.find('[data-id] text').length, 'several are labelled').toBeGreaterThan(1);
  return [
    marks.map((mark, at) => {
      const label = mark.find('text').text();
      return { at: -centre(mark, selector).y, cell: rows[at]![index + 1]!, ...(label !== '' && { label }) };
    }),
  ];
}

/** Where a shape of a table that draws stands, or begins, on its plot, in percent. */
function percentOf(shape: Part): number {
  const { cx, x } = shape.attr() ?? {};
  return Number.parseFloat((cx ?? x)!);
}

/** Where a mark stands: a circle has a centre, and every other mark begins in its own. */
function centre(part: Part, selector = '.mark'): { x: number; y: number } {
  const { cx, cy, d = '' } = part.find(selector).attr() ?? {};
  const [, x = cx, y = cy] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return { x: Number(x), y: Number(y) };
}

/** The parts that a selector finds, each by itself. */
export function pieces(part: Part, selector: string): Part[] {
  const found = part.find(selector);
  return found.get().map((_, index) => found.eq(index));
}

function known(cells: ShownFigure['cells'], column: number): string[][] {
  return cells.filter((row) => row[column] !== '');
}
