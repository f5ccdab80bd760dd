import { describe, expect, it } from 'vitest';
import { layoutRangeBars, type RangeRow } from '../../src/charts/range-bars.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutRangeBars, () => {
  it('places a hand-computed row of an axis from 0 to 100 on 112 units', () => {
    // The axis runs from 6 to 106, so that a unit of pay is a unit of the drawing.
    const layout = layoutRangeBars([{ id: 'a', group: 'manager', low: 10, q1: 25, median: 40, q3: 60, high: 100 }], { width: 112 });
    expect(layout).toEqual({
      width: 112,
      height: 24 + 34 + 34,
      ticks: [0, 20, 40, 60, 80, 100].map((value) => ({ x: 6 + value, value })),
      groups: [{ id: 'manager', y: 24, rows: [{ id: 'a', y: 58, line: { x1: 16, x2: 106 }, box: { x: 31, width: 35 }, mark: 46 }] }],
    });
  });

  it('draws a row without its middle half as a line and a mark alone', () => {
    const row = { id: 'a', group: 'g', low: 1, q1: undefined, median: 2, q3: 3, high: 4 };
    expect(layoutRangeBars([row], { width: 112 }).groups[0]!.rows[0]!.box).toBeUndefined();
    expect(layoutRangeBars([{ ...row, q1: 1.5, q3: undefined }], { width: 112 }).groups[0]!.rows[0]!.box).toBeUndefined();
  });

  it('puts rows of one group under one heading, though they come apart, and starts the next group below', () => {
    const row = (id: string, group: string) => ({ id, group, low: 1, q1: 1, median: 1, q3: 1, high: 1 });
    const { groups, height } = layoutRangeBars([row('a', 'one'), row('b', 'two'), row('c', 'one')], { width: 112 });
    expect(groups.map(({ id, y, rows }) => [id, y, rows.map((bar) => [bar.id, bar.y])])).toEqual([
      ['one', 24, [['a', 58], ['c', 92]]],
      ['two', 126, [['b', 160]]],
    ]);
    expect(height).toBe(194);
  });

  it('has a frame without rows too', () => {
    expect(layoutRangeBars([], { width: 112 })).toMatchObject({ height: 24, groups: [] });
  });
});

describe('range bars of any rows', () => {
  const width = 340;
  const makeRows = (chance: Random): RangeRow[] =>
    several(chance.whole(1, 40), (index) => {
      const [low, q1, median, q3, high] = several(5, () => chance.number(0, 300_000)).sort((a, b) => a - b) as [number, number, number, number, number];
      const hasBox = chance.number(0, 1) > 0.2;
      return { id: `r${index}`, group: chance.pick(['manager', 'professional', 'clerk']), low, q1: hasBox ? q1 : undefined, median, q3: hasBox ? q3 : undefined, high };
    });
  const drawn = (rows: readonly RangeRow[]) => {
    const layout = layoutRangeBars(rows, { width });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { layout, bars: layout.groups.flatMap((group) => group.rows.map((bar) => ({ bar, row: byId.get(bar.id)!, group: group.id }))) };
  };

  it('draw every row once, in the group and the order given', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      for (const { id, rows: bars } of drawn(rows).layout.groups) expect(bars.map((bar) => bar.id)).toEqual(rows.filter(({ group }) => group === id).map((row) => row.id));
      expect(drawn(rows).bars).toHaveLength(rows.length);
    });
  });

  it('never put a larger value left of a smaller one, whether end, box or mark', () => {
    worlds((chance) => {
      const { bars, layout } = drawn(makeRows(chance));
      const places = bars.flatMap(({ bar, row }) => [
        { value: row.low, x: bar.line.x1 },
        { value: row.median, x: bar.mark },
        { value: row.high, x: bar.line.x2 },
        ...(bar.box ? [{ value: row.q1!, x: bar.box.x }] : []),
      ]);
      expect(outOfOrder([...places, ...layout.ticks], ({ value }) => value, ({ x }) => x)).toEqual([]);
    });
  });

  it('keep the box within its line and around its mark, but for the rounding', () => {
    worlds((chance) => {
      for (const { bar } of drawn(makeRows(chance)).bars) {
        if (!bar.box) continue;
        const right = bar.box.x + bar.box.width;
        expect(bar.box.x).toBeGreaterThanOrEqual(bar.line.x1);
        expect(bar.box.x).toBeLessThanOrEqual(bar.mark);
        expect(right).toBeGreaterThanOrEqual(bar.mark - 0.11);
        expect(right).toBeLessThanOrEqual(bar.line.x2 + 0.11);
      }
    });
  });

  it('stay in the frame, a mark with its half width, and one below the other', () => {
    worlds((chance) => {
      const { bars, layout } = drawn(makeRows(chance));
      for (const { bar } of bars) for (const x of [bar.line.x1, bar.mark, bar.line.x2]) expect(x >= 6 && x <= width - 6).toBe(true);
      const tops = layout.groups.flatMap((group) => [group.y, ...group.rows.map(({ y }) => y)]);
      tops.slice(1).forEach((y, index) => expect(y - tops[index]!).toBe(34));
      expect(tops.at(-1)! + 34).toBe(layout.height);
    });
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(drawn(makeRows(chance)).layout)).toEqual([]));
  });
});
