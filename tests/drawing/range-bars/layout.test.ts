import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRangeBars, type SizedRange } from '../../../src/drawing/range-bars/layout.ts';
import { hold, rising, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';

describe(layoutRangeBars, () => {
  const size = { width: 112, top: 0, line: 19 };
  const group = (id: string, lines = 1) => ({ id, lines });
  const row = (id: string, own: string, lines = 1): SizedRange => ({ id, group: own, lines, low: 1, q1: 1, middle: 1, q3: 1, high: 1 });

  it('places a hand-computed row of an axis from 0 to 100 on 112 units', () => {
    // The axis runs from 6 to 106, so that a unit of pay is a unit of the drawing.
    const layout = layoutRangeBars(
      [group('manager')],
      [{ id: 'a', group: 'manager', lines: 1, low: 10, q1: 25, middle: 40, q3: 60, high: 100 }],
      size,
    );
    expect(layout).toEqual({
      width: 112,
      height: 24 + 34 + 34,
      axis: { grid: 20, labels: 14 },
      ticks: [0, 20, 40, 60, 80, 100].map((value) => ({ x: 6 + value, value })),
      groups: [
        {
          id: 'manager',
          y: 24,
          height: 34,
          rows: [{ id: 'a', y: 58, height: 34, bar: 24, line: { from: 16, to: 106 }, box: { from: 31, to: 66 }, mark: 46 }],
        },
      ],
    });
  });

  it('begins below what stands over it, and grows with the line of its script', () => {
    const layout = layoutRangeBars([group('g')], [row('a', 'g')], { width: 112, top: 30, line: 38 });
    expect(layout).toMatchObject({
      height: 30 + 2 * (24 + 34 + 34),
      axis: { grid: 70, labels: 58 },
      groups: [{ y: 78, rows: [{ y: 146, bar: 48 }] }],
    });
  });

  it('makes a row higher for each further line of its name, and sets its bar under the last', () => {
    const { groups, height } = layoutRangeBars([group('g', 2)], [row('a', 'g', 3), row('b', 'g')], size);
    expect(groups[0]).toMatchObject({
      y: 24,
      height: 50,
      rows: [
        { y: 74, height: 66, bar: 56 },
        { y: 140, height: 34, bar: 24 },
      ],
    });
    expect(height).toBe(174);
  });

  it('draws a row without its middle half as a line and a mark alone', () => {
    const boxOf = (one: SizedRange) => layoutRangeBars([group('g')], [one], size).groups[0]!.rows[0]!.box;
    expect(boxOf({ ...row('a', 'g'), q1: undefined })).toBeUndefined();
    expect(boxOf({ ...row('a', 'g'), q3: undefined })).toBeUndefined();
  });

  it('puts rows of one group under one heading, though they come apart, and starts the next group below', () => {
    const { groups, height } = layoutRangeBars([group('one'), group('two')], [row('a', 'one'), row('b', 'two'), row('c', 'one')], size);
    expect(groups.map(({ id, y, rows }) => [id, y, rows.map((bar) => [bar.id, bar.y])])).toEqual([
      [
        'one',
        24,
        [
          ['a', 58],
          ['c', 92],
        ],
      ],
      ['two', 126, [['b', 160]]],
    ]);
    expect(height).toBe(194);
  });

  it('has a frame without rows too, and no heading for a group without rows', () => {
    expect(layoutRangeBars([group('g')], [], size)).toMatchObject({ height: 24, groups: [] });
  });
});

describe('range bars of any rows', () => {
  const width = 340;
  const ids = ['manager', 'professional', 'clerk'];
  const cases = several(
    fc
      .record({ group: fc.constantFrom(...ids), lines: fc.integer({ min: 1, max: 3 }), hasBox: fc.boolean(), pay: rising(5, 300_000) })
      .map(({ hasBox, pay, ...row }) => ({
        ...row,
        low: pay[0]!,
        q1: hasBox ? pay[1] : undefined,
        middle: pay[2]!,
        q3: hasBox ? pay[3] : undefined,
        high: pay[4]!,
      })),
    1,
    40,
  );
  const drawn = (rows: readonly SizedRange[]) => {
    const layout = layoutRangeBars(
      ids.map((id) => ({ id, lines: 1 })),
      rows,
      { width, top: 22, line: 19 },
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { layout, bars: layout.groups.flatMap((group) => group.rows.map((bar) => ({ bar, row: byId.get(bar.id)!, group: group.id }))) };
  };

  it('draw every row once, in the group and the order given', () => {
    hold(cases, (rows) => {
      const { layout, bars } = drawn(rows);
      for (const { id, rows: own } of layout.groups)
        expect(own.map((bar) => bar.id)).toEqual(rows.filter(({ group }) => group === id).map((row) => row.id));
      expect(bars).toHaveLength(rows.length);
    });
  });

  it('never put a larger value left of a smaller one, whether end, box or mark', () => {
    hold(cases, (rows) => {
      const { bars, layout } = drawn(rows);
      const places = bars.flatMap(({ bar, row }) => [
        { value: row.low, x: bar.line.from },
        { value: row.middle, x: bar.mark },
        { value: row.high, x: bar.line.to },
        ...(bar.box ? [{ value: row.q1!, x: bar.box.from }] : []),
      ]);
      expect(
        outOfOrder(
          [...places, ...layout.ticks],
          ({ value }) => value,
          ({ x }) => x,
        ),
      ).toEqual([]);
    });
  });

  it('keep the box within its line and around its mark', () => {
    hold(cases, (rows) => {
      for (const { bar } of drawn(rows).bars) {
        if (!bar.box) continue;
        expect(bar.box.from).toBeGreaterThanOrEqual(bar.line.from);
        expect(bar.box.from).toBeLessThanOrEqual(bar.mark);
        expect(bar.box.to).toBeGreaterThanOrEqual(bar.mark);
        expect(bar.box.to).toBeLessThanOrEqual(bar.line.to);
      }
    });
  });

  it('stay in the frame, a mark with its half width, and one below the other', () => {
    hold(cases, (rows) => {
      const { bars, layout } = drawn(rows);
      for (const { bar } of bars) for (const x of [bar.line.from, bar.mark, bar.line.to]) expect(x >= 6 && x <= width - 6).toBe(true);
      const pieces = layout.groups.flatMap((group) => [group, ...group.rows]);
      pieces.forEach(({ y, height }, index) => expect(y + height).toBe(pieces[index + 1]?.y ?? layout.height));
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(drawn(rows).layout)).toEqual([]));
  });
});
