import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutYearPoints } from '../../../src/drawing/year-points/layout.ts';
import { hold, number } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';

describe(layoutYearPoints, () => {
  const size = { width: 110, height: 144, years: [2000, 2010] as const, line: 19 };

  it('places hand-computed years on an axis from 0, joined by a line', () => {
    // Ten units a year, each in the middle of its own; from 120 up to 20, one a value.
    const points = [
      { year: 2000, value: 100 },
      { year: 2004, value: 40 },
      { year: 2010, value: 20 },
    ];
    const other = [{ year: 2010, value: 50 }];
    expect(layoutYearPoints([points, other], size)).toEqual({
      width: 110,
      height: 144,
      plot: { left: 0, right: 110, bottom: 120 },
      series: [
        {
          path: 'M5 20l40 60 60 20',
          points: [
            { x: 5, y: 20 },
            { x: 45, y: 80 },
            { x: 105, y: 100 },
          ],
        },
        { path: 'M105 70z', points: [{ x: 105, y: 70 }] },
      ],
    });
  });

  it('has a place for a single year and for nothing but zeros', () => {
    expect(layoutYearPoints([[{ year: 2000, value: 0 }]], size).series[0]!.points).toEqual([{ x: 5, y: 120 }]);
  });
});

describe('points of any years', () => {
  const cases = fc
    .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 12 })
    .chain((years) =>
      fc
        .array(number(0, 100), { minLength: years.length, maxLength: years.length })
        .map((values) => years.toSorted((a, b) => a - b).map((year, index) => ({ year, value: values[index]! }))),
    );
  const lay = (points: { year: number; value: number }[]) => {
    const { series, ...layout } = layoutYearPoints([points], { width: 340, height: 200, years: [1990, 2030], line: 19 });
    return { ...layout, ...series[0]! };
  };

  it('never stand a later year left of an earlier one, nor a larger value below a smaller one', () => {
    hold(cases, (points) => {
      const both = lay(points).points.map((place, index) => ({ ...place, ...points[index]! }));
      expect(
        outOfOrder(
          both,
          ({ year }) => year,
          ({ x }) => x,
        ),
      ).toEqual([]);
      expect(
        outOfOrder(
          both,
          ({ value }) => value,
          ({ y }) => -y,
        ),
      ).toEqual([]);
    });
  });

  it('stay in the frame, finite and rounded, with room for a value above', () => {
    hold(cases, (points) => {
      const layout = lay(points);
      expect(unfitNumbers(layout)).toEqual([]);
      for (const { x, y } of layout.points) expect(x > 0 && x < 340 && y >= 20 && y <= layout.plot.bottom).toBe(true);
    });
  });
});
