import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutYearLines, type SeriesPoints } from '../../../src/drawing/year-lines/layout.ts';
import { hold, number } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';
import { verticesOf } from '../vertices.ts';

describe(layoutYearLines, () => {
  const size = { width: 112, height: 144, line: 19, include: [], missing: [], breaks: [], tickYears: [] };

  it('places a hand-computed line, its hole and its break', () => {
    // 112 × 144 leaves 6 to 106 across and 120 up to 20: ten units a year, one a value.
    const points = [2000, 2001, 2003, 2010].map((year) => ({ year, value: (year - 2000) * 10 }));
    const layout = layoutYearLines([{ id: 'a', points }], { ...size, missing: [2002], breaks: [2005], tickYears: [2000, 2010] });
    expect(layout.plot).toEqual({ left: 6, right: 106, top: 20, bottom: 120 });
    expect(layout.lines).toEqual([
      {
        id: 'a',
        paths: ['M6 120l10-10', 'M36 90l70-70'],
        points: [
          { x: 6, y: 120 },
          { x: 16, y: 110 },
          { x: 36, y: 90 },
          { x: 106, y: 20 },
        ],
      },
    ]);
    expect(layout.holes).toEqual([{ x: 16, width: 20 }]);
    expect(layout.breaks).toEqual([{ x: 51, year: 2005 }]);
    expect(layout.xTicks).toEqual([
      { x: 6, year: 2000 },
      { x: 106, year: 2010 },
    ]);
    expect(layout.yTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ y: 120 - value, value })));
  });

  it('reaches a line of equality that lies beyond the data', () => {
    const points = [
      { year: 1, value: 50 },
      { year: 2, value: 75 },
    ];
    const { lines, yTicks } = layoutYearLines([{ id: 'a', points }], { ...size, include: [0, 100] });
    expect(lines[0]!.points).toEqual([
      { x: 6, y: 70 },
      { x: 106, y: 45 },
    ]);
    expect(yTicks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('draws a year alone between two holes as a point of its own', () => {
    const points = [1, 3, 5].map((year) => ({ year, value: year }));
    const { lines } = layoutYearLines([{ id: 'a', points }], { ...size, missing: [2, 4] });
    expect(lines[0]!.paths).toHaveLength(3);
    expect(lines[0]!.points).toHaveLength(3);
  });
});

describe('lines over any years', () => {
  // The first and the last year are always there: a hole lies between two years that are known.
  const cases = fc
    .record({
      isThere: fc.array(fc.boolean(), { minLength: 1, maxLength: 28 }),
      scale: fc.constantFrom(1, 100, 30_000),
      count: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ isThere, scale, count }) => {
      const years = [true, ...isThere, true].map((isKnown, index) => ({ year: 2000 + index, isKnown }));
      const missing = years.filter(({ isKnown }) => !isKnown).map(({ year }) => year);
      const known = years.filter(({ isKnown }) => isKnown).map(({ year }) => year);
      const last = years.at(-1)!.year;
      return fc
        .array(fc.array(number(0, scale), { minLength: known.length, maxLength: known.length }), { minLength: count, maxLength: count })
        .map((values) => {
          const series: SeriesPoints[] = values.map((own, index) => ({
            id: `s${index}`,
            points: own.map((value, at) => ({ year: known[at]!, value })),
          }));
          const options = {
            width: 340,
            height: 260,
            line: 19,
            include: [0, scale],
            missing,
            breaks: [2001],
            tickYears: [2000, known[Math.floor(known.length / 2)]!, last],
          };
          return { series, missing, layout: layoutYearLines(series, options) };
        });
    });

  it('never join two points across a missing year, and join all others', () => {
    hold(cases, ({ series, missing, layout }) => {
      layout.lines.forEach(({ paths, points }, index) => {
        const years = series[index]!.points.map(({ year }) => year);
        const runs = paths.map(verticesOf);
        expect(runs.flat()).toEqual(points); // every point is drawn, once, in order
        let at = 0;
        for (const run of runs) {
          const own = years.slice(at, at + run.length);
          at += run.length;
          expect(missing.filter((year) => year > own[0]! && year < own.at(-1)!)).toEqual([]);
          if (at < years.length) expect(missing.some((year) => year > own.at(-1)! && year < years[at]!)).toBe(true);
        }
      });
    });
  });

  it('keep the series and their points in the order given', () => {
    hold(cases, ({ series, layout }) => {
      expect(layout.lines.map(({ id, points }) => [id, points.length])).toEqual(series.map(({ id, points }) => [id, points.length]));
    });
  });

  it('never put a later year left of an earlier one, nor a larger value below a smaller one', () => {
    hold(cases, ({ series, layout }) => {
      const data = series.flatMap(({ points }) => points);
      const places = layout.lines.flatMap(({ points }) => points);
      const across = [
        ...data.map(({ year }, index) => ({ value: year, place: places[index]!.x })),
        ...layout.xTicks.map(({ year, x }) => ({ value: year, place: x })),
      ];
      const up = [
        ...data.map(({ value }, index) => ({ value, place: -places[index]!.y })),
        ...layout.yTicks.map(({ value, y }) => ({ value, place: -y })),
      ];
      for (const things of [across, up])
        expect(
          outOfOrder(
            things,
            ({ value }) => value,
            ({ place }) => place,
          ),
        ).toEqual([]);
    });
  });

  it('stay in the plot, holes and breaks with them', () => {
    hold(cases, ({ layout: { plot, lines, holes, breaks, xTicks, yTicks, width, height } }) => {
      expect(plot.left >= 0 && plot.top >= 0 && plot.right <= width && plot.bottom <= height).toBe(true);
      const points = lines.flatMap((line) => line.points);
      for (const { x } of [...points, ...xTicks, ...breaks, ...holes]) expect(x >= plot.left && x <= plot.right).toBe(true);
      for (const { x, width: own } of holes) expect(x + own).toBeLessThanOrEqual(plot.right + 0.11);
      for (const { y } of [...points, ...yTicks]) expect(y >= plot.top && y <= plot.bottom).toBe(true);
    });
  });

  it('are finite and rounded, in the paths too', () => {
    hold(cases, ({ layout }) => {
      expect(unfitNumbers(layout)).toEqual([]);
      expect(unfitNumbers(layout.lines.flatMap(({ paths }) => paths.map(verticesOf)))).toEqual([]);
      expect(layout.lines.flatMap(({ paths }) => paths).join('')).not.toMatch(/NaN|Infinity/);
    });
  });
});
