import { describe, expect, it } from 'vitest';
import { layoutYearLines, spaced, type YearSeries } from '../../src/charts/year-lines.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutYearLines, () => {
  it('places a hand-computed line, its hole and its break', () => {
    // 112 × 144 leaves 6 to 106 across and 120 up to 20: ten units a year, one a value.
    const points = [2000, 2001, 2003, 2010].map((year) => ({ year, value: (year - 2000) * 10 }));
    const layout = layoutYearLines([{ id: 'a', points }], { width: 112, height: 144, include: [], missing: [2002], breaks: [2005], tickYears: [2000, 2010] });
    expect(layout.plot).toEqual({ left: 6, right: 106, top: 20, bottom: 120 });
    expect(layout.lines).toEqual([{ id: 'a', paths: ['M6,120L16,110', 'M36,90L106,20'], points: [{ x: 6, y: 120 }, { x: 16, y: 110 }, { x: 36, y: 90 }, { x: 106, y: 20 }] }]);
    expect(layout.holes).toEqual([{ x: 16, width: 20 }]);
    expect(layout.breaks).toEqual([{ x: 51, year: 2005 }]);
    expect(layout.xTicks).toEqual([{ x: 6, year: 2000 }, { x: 106, year: 2010 }]);
    expect(layout.yTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ y: 120 - value, value })));
  });

  it('reaches a line of equality that lies beyond the data', () => {
    const { lines, yTicks } = layoutYearLines([{ id: 'a', points: [{ year: 1, value: 50 }, { year: 2, value: 75 }] }], { width: 112, height: 144, include: [0, 100], missing: [], breaks: [], tickYears: [] });
    expect(lines[0]!.points).toEqual([{ x: 6, y: 70 }, { x: 106, y: 45 }]);
    expect(yTicks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('draws a year alone between two holes as a point of its own', () => {
    const points = [1, 3, 5].map((year) => ({ year, value: year }));
    const { lines } = layoutYearLines([{ id: 'a', points }], { width: 112, height: 144, include: [], missing: [2, 4], breaks: [], tickYears: [] });
    expect(lines[0]!.paths).toHaveLength(3);
    expect(lines[0]!.points).toHaveLength(3);
  });
});

describe('lines over any years', () => {
  interface World {
    series: YearSeries[];
    missing: number[];
    layout: ReturnType<typeof layoutYearLines>;
  }
  const makeWorld = (chance: Random): World => {
    const years = several(chance.whole(3, 30), (index) => 2000 + index);
    // The first and the last year are always there: a hole lies between two years that are known.
    const missing = years.slice(1, -1).filter(() => chance.number(0, 1) < 0.25);
    const known = years.filter((year) => !missing.includes(year));
    const scale = chance.pick([1, 100, 30_000]);
    const series = several(chance.whole(1, 3), (index) => ({ id: `s${index}`, points: known.map((year) => ({ year, value: chance.number(0, scale) })) }));
    const options = { width: 340, height: 260, include: [0, scale], missing, breaks: [chance.pick(years.slice(1))], tickYears: [years[0]!, chance.pick(years), years.at(-1)!] };
    return { series, missing, layout: layoutYearLines(series, options) };
  };
  const vertices = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

  it('never join two points across a missing year, and join all others', () => {
    worlds((chance) => {
      const { series, missing, layout } = makeWorld(chance);
      layout.lines.forEach(({ paths, points }, index) => {
        const years = series[index]!.points.map(({ year }) => year);
        const runs = paths.map(vertices);
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
    worlds((chance) => {
      const { series, layout } = makeWorld(chance);
      expect(layout.lines.map(({ id, points }) => [id, points.length])).toEqual(series.map(({ id, points }) => [id, points.length]));
    });
  });

  it('never put a later year left of an earlier one, nor a larger value below a smaller one', () => {
    worlds((chance) => {
      const { series, layout } = makeWorld(chance);
      const data = series.flatMap(({ points }) => points);
      const places = layout.lines.flatMap(({ points }) => points);
      const across = [...data.map(({ year }, index) => ({ value: year, place: places[index]!.x })), ...layout.xTicks.map(({ year, x }) => ({ value: year, place: x }))];
      const up = [...data.map(({ value }, index) => ({ value, place: -places[index]!.y })), ...layout.yTicks.map(({ value, y }) => ({ value, place: -y }))];
      for (const things of [across, up]) expect(outOfOrder(things, ({ value }) => value, ({ place }) => place)).toEqual([]);
    });
  });

  it('stay in the plot, holes and breaks with them', () => {
    worlds((chance) => {
      const { plot, lines, holes, breaks, xTicks, yTicks, width, height } = makeWorld(chance).layout;
      expect(plot.left >= 0 && plot.top >= 0 && plot.right <= width && plot.bottom <= height).toBe(true);
      const points = lines.flatMap((line) => line.points);
      const xs = [...points, ...xTicks, ...breaks, ...holes, ...holes.map((hole) => ({ x: Math.round((hole.x + hole.width - 0.1) * 10) / 10 }))].map(({ x }) => x);
      const ys = [...points, ...yTicks].map(({ y }) => y);
      for (const x of xs) expect(x >= plot.left && x <= plot.right).toBe(true);
      for (const y of ys) expect(y >= plot.top && y <= plot.bottom).toBe(true);
    });
  });

  it('are finite and rounded, in the paths too', () => {
    worlds((chance) => {
      const { layout } = makeWorld(chance);
      expect(unfitNumbers(layout)).toEqual([]);
      expect(unfitNumbers(layout.lines.flatMap(({ paths }) => paths.map(vertices)))).toEqual([]);
      expect(layout.lines.flatMap(({ paths }) => paths).join('')).not.toMatch(/NaN|Infinity/);
    });
  });
});

describe(spaced, () => {
  it('keeps the first and the last, and between them what has room', () => {
    expect([...spaced([0, 10, 40, 70, 95, 100], 30)].sort((a, b) => a - b)).toEqual([0, 2, 3, 5]);
    expect([...spaced([5], 30)]).toEqual([0]);
  });

  it('leaves the distance between any two neighbours that it keeps, unless there are no others than the ends', () => {
    worlds((chance) => {
      const places = several(chance.whole(1, 30), () => chance.number(0, 340)).sort((a, b) => a - b);
      const distance = chance.number(1, 120);
      const kept = [...spaced(places, distance)].sort((a, b) => a - b);
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(places.length - 1);
      if (kept.length > 2) kept.slice(1).forEach((index, at) => expect(places[index]! - places[kept[at]!]!).toBeGreaterThanOrEqual(distance));
    });
  });
});
