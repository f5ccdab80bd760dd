import { beforeAll, describe, expect, it } from 'vitest';
import { marksOf, pieces, type Mark } from './marks.ts';
import { readNumbersOf, shows } from './numbers.ts';
import { figurePlaces, readFigure, type ShownFigure } from './shown-figure.ts';

// A drawing shows the numbers of its table twice: in its labels, and by where its marks stand.

describe.each(figurePlaces)('the drawing of $id in $file', (place) => {
  const { numbersIn } = readNumbersOf(place.language.locale);
  let figure: ShownFigure;
  let axes: Mark[][];
  beforeAll(() => {
    figure = readFigure(place);
    axes = figure.panels.flatMap(({ kind, svg }, index) =>
      kind === 'people' || kind === 'infographic' ? [] : marksOf[kind]({ svg, index, figure, numbersIn }),
    );
  });

  it('has its marks, and where they are labelled, with the number of their row and no other', () => {
    const isRight = ({ label, cell, also = cell }: Mark) => {
      if (label === undefined) return true;
      const said = numbersIn(label);
      const [own, other] = [cell, also].map(Number) as [number, number];
      return said.some((number) => shows(number, own)) && said.every((number) => shows(number, own) || shows(number, other));
    };
    expect(axes.flat().filter((mark) => !isRight(mark))).toEqual([]);
    for (const { svg } of figure.panels) expect(svg.find('text, td').length).toBeGreaterThan(0);
  });

  it('puts each mark where its number is on its axis', () => {
    for (const marks of axes) {
      expect(marks.length).toBeGreaterThan(1);
      const sorted = marks.map(({ at, cell }) => ({ at, value: Number(cell) })).sort((a, b) => a.value - b.value);
      const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
      const unit = (highest.at - lowest.at) / (highest.value - lowest.value);
      expect(unit, 'the axis rises').toBeGreaterThan(0);
      // coordinates and cells are rounded
      expect(sorted.filter(({ at, value }) => Math.abs(at - lowest.at - (value - lowest.value) * unit) > 1)).toEqual([]);
    }
  });

  it('counts people in dots of 25,000, and says how many they are', () => {
    for (const { kind, svg } of figure.panels) {
      if (kind !== 'people') continue;
      const groups = pieces(svg, '[data-id]');
      expect(groups.map((group) => group.find('.area').length)).toEqual(
        figure.cells.map(([, thousands]) => Math.round(Number(thousands) / 25)),
      );
      groups.forEach((group, at) => {
        const [, thousands, share] = figure.cells[at]!.map(Number);
        const said = pieces(group, '.soft').flatMap((text) => numbersIn(text.text()));
        expect(said, `${thousands} thousand, ${share} percent`).toHaveLength(2);
        expect([said[0]!.value, shows(said[1]!, share!)]).toEqual([Math.round(thousands!) * 1000, true]);
      });
    }
  });
});

describe.each(figurePlaces.filter(({ language }) => language === figurePlaces[0]?.language))(
  'the twins of $id, as in $file',
  ({ id, isFull }) => {
    const twins = figurePlaces.filter((twin) => twin.id === id && twin.isFull === isFull);
    const [first, ...others] = twins.map((twin) => readFigure(twin).panels);

    it('draw the same marks in the same order', () => {
      const ids = (panels: ShownFigure['panels']) => panels.map(({ svg }) => pieces(svg, '[data-id]').map((mark) => mark.attr('data-id')));
      for (const other of others) expect(ids(other)).toEqual(ids(first!));
    });

    it('draw marks, boxes and lines at the same places across', () => {
      // Labels may differ, since words have other widths, and so may heights, since they take other lines; what stands for a
      // number may not. Dots of people are counted, and begin where the language does.
      const across = (panels: ShownFigure['panels']) =>
        panels.map(({ kind, svg }) =>
          kind === 'people'
            ? []
            : pieces(svg, '[data-id] path, [data-id] circle, tbody rect, tbody circle').map((shape) => acrossOf(shape.attr() ?? {})),
        );
      for (const other of others) expect(across(other)).toEqual(across(first!));
    });
  },
);

/** The horizontal coordinates of a shape. */
function acrossOf({ cx, x, width, d = '' }: Partial<Record<string, string>>): string {
  const steps = [...d.matchAll(/([MLHmhl])(-?[\d.]+)/g)].map(([step]) => step);
  return [cx, x, width, ...steps].join(' ');
}
