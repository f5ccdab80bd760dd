import { describe, expect, it } from 'vitest';
import { marksOf, pieces, shapesIn, type Mark } from './marks.ts';
import { readNumbersOf, shows } from './numbers.ts';
import { onEach } from '../on-each.ts';
import { figurePlaces, readFigure, type FigurePlace, type ShownFigure } from './shown-figure.ts';

// A drawing shows the numbers of its table twice: in its labels, and by where its marks stand.

/** The marks of each panel of a figure, if it has an axis. */
function axesOf(place: FigurePlace): Mark[][] {
  const figure = readFigure(place);
  const { numbersIn } = readNumbersOf(place.language.locale);
  return figure.panels.flatMap(({ kind, svg }, index) =>
    kind === 'people' || kind === 'infographic' ? [] : marksOf[kind]({ svg, index, figure, numbersIn }),
  );
}

describe('the drawing of a figure', () => {
  it('has its marks, and where they are labelled, with the number of their row and no other', () =>
    onEach(figurePlaces, (place) => {
      const { numbersIn } = readNumbersOf(place.language.locale);
      const isRight = ({ label, cell, also = cell }: Mark) => {
        if (label === undefined) return true;
        const said = numbersIn(label);
        const [own, other] = [cell, also].map(Number) as [number, number];
        return said.some((number) => shows(number, own)) && said.every((number) => shows(number, own) || shows(number, other));
      };
      expect(
        axesOf(place)
          .flat()
          .filter((mark) => !isRight(mark)),
      ).toEqual([]);
      for (const { svg } of readFigure(place).panels) expect(svg.find('text, td').length).toBeGreaterThan(0);
    }));

  it('puts each mark where its number is on its axis', () =>
    onEach(figurePlaces, (place) => {
      for (const marks of axesOf(place)) {
        expect(marks.length).toBeGreaterThan(1);
        const sorted = marks.map(({ at, cell }) => ({ at, value: Number(cell) })).sort((a, b) => a.value - b.value);
        const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
        const unit = (highest.at - lowest.at) / (highest.value - lowest.value);
        expect(unit, 'the axis rises').toBeGreaterThan(0);
        // coordinates and cells are rounded
        expect(sorted.filter(({ at, value }) => Math.abs(at - lowest.at - (value - lowest.value) * unit) > 1)).toEqual([]);
      }
    }));

  it('counts people in dots of 25,000, and says how many they are', () =>
    onEach(figurePlaces, (place) => {
      const { numbersIn } = readNumbersOf(place.language.locale);
      const { panels, cells } = readFigure(place);
      for (const { svg } of panels.filter(({ kind }) => kind === 'people')) {
        const groups = pieces(svg, 'svg > g');
        expect(groups.map((group) => group.find('.area').length)).toEqual(cells.map(([, thousands]) => Math.round(Number(thousands) / 25)));
        groups.forEach((group, at) => {
          const [, thousands, share] = cells[at]!.map(Number);
          const said = pieces(group, '.soft').flatMap((text) => numbersIn(text.text()));
          expect(said, `${thousands} thousand, ${share} percent`).toHaveLength(2);
          expect([said[0]!.value, shows(said[1]!, share!)]).toEqual([Math.round(thousands!) * 1000, true]);
        });
      }
    }));
});

describe('the twins of a drawing', () => {
  const firsts = figurePlaces.filter(({ language }) => language === figurePlaces[0]?.language);
  const panelsOfTwins = ({ id, isFull }: FigurePlace) =>
    figurePlaces.filter((twin) => twin.id === id && twin.isFull === isFull).map((twin) => readFigure(twin).panels);

  it('draw the same marks in the same order', () =>
    onEach(firsts, (place) => {
      const shapes = (panels: ShownFigure['panels']) => panels.map(({ svg }) => shapesIn(svg));
      const [first, ...others] = panelsOfTwins(place);
      expect(shapes(first!).every((own) => own.length > 0)).toBe(true);
      for (const other of others) expect(shapes(other)).toEqual(shapes(first!));
    }));

  it('draw marks, boxes and lines at the same places across', () =>
    onEach(firsts, (place) => {
      // Labels may differ, since words have other widths, and so may heights, since they take other lines; what stands for a
      // number may not. Dots of people are counted, and begin where the language does.
      const across = (panels: ShownFigure['panels']) =>
        panels.map(({ kind, svg }) =>
          kind === 'people'
            ? []
            : pieces(svg, ':is(g path, g circle, tbody rect, tbody circle):not(.key *)').map((shape) => acrossOf(shape.attr() ?? {})),
        );
      const [first, ...others] = panelsOfTwins(place);
      for (const other of others) expect(across(other)).toEqual(across(first!));
    }));
});

/** The horizontal coordinates of a shape. */
function acrossOf({ cx, x, width, d = '' }: Partial<Record<string, string>>): string {
  const steps = [...d.matchAll(/([MLHmhl])(-?[\d.]+)/g)].map(([step]) => step);
  return [cx, x, width, ...steps].join(' ');
}
