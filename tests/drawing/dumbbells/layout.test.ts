import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDumbbells, type SizedPair } from '../../../src/drawing/dumbbells/layout.ts';
import { reach } from '../../../src/drawing/parts/text.ts';
import { hold, number, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';

describe(layoutDumbbells, () => {
  const size = { width: 116, domain: [1, 5] as const, line: 19 };
  const pair = (front: number, back: number, width = 5): SizedPair => ({
    id: 'a',
    front,
    back,
    lines: 1,
    frontWidth: width,
    backWidth: width,
  });

  it('places hand-computed pairs on an axis from 1 to 5', () => {
    // From 8 to 108 across: 25 units a point of the scale.
    expect(
      layoutDumbbells(
        [
          { ...pair(4, 2), id: 'sell' },
          { ...pair(2, 4), id: 'record', lines: 2 },
        ],
        size,
      ),
    ).toEqual({
      width: 116,
      height: 24 + 38 + 54,
      ticks: [1, 2, 3, 4, 5].map((value) => ({ x: 8 + 25 * (value - 1), value })),
      rows: [
        {
          id: 'sell',
          y: 24,
          bar: 28,
          front: { x: 83, value: { x: 92, grows: 'right', y: 32 } },
          back: { x: 33, value: { x: 24, grows: 'left', y: 32 } },
        },
        {
          id: 'record',
          y: 62,
          bar: 44,
          front: { x: 33, value: { x: 24, grows: 'left', y: 48 } },
          back: { x: 83, value: { x: 92, grows: 'right', y: 48 } },
        },
      ],
    });
  });

  it('sets a value a little nearer to its mark, or below it, where the frame ends', () => {
    const [row] = layoutDumbbells([{ ...pair(4, 2), frontWidth: 26 }], size).rows;
    expect(row!.front.value).toEqual({ x: 90, grows: 'right', y: 32 });
    const { rows, height } = layoutDumbbells([{ ...pair(4, 2), frontWidth: 40 }], size);
    expect(rows[0]!.front.value).toEqual({ x: 63 + 20, grows: 'both', y: 49 });
    expect(height).toBe(24 + 38 + 17);
  });

  it('takes two lines for two values that have no room beside their marks nor beside each other', () => {
    const { rows, height } = layoutDumbbells([pair(3, 2, 60)], size);
    expect([rows[0]!.back.value.y, rows[0]!.front.value.y]).toEqual([49, 66]);
    expect(height).toBe(24 + 38 + 34);
  });
});

describe('dumbbells of any rows', () => {
  const width = number(5, 120);
  const cases = several(
    fc.record({ front: number(1, 5), back: number(1, 5), lines: fc.integer({ min: 1, max: 3 }), frontWidth: width, backWidth: width }),
    1,
    45,
  );
  const lay = (rows: readonly SizedPair[]) => layoutDumbbells(rows, { width: 340, domain: [1, 5], line: 19 });

  it('keep every row once, in the order given, one below the other', () => {
    hold(cases, (rows) => {
      const layout = lay(rows);
      expect(layout.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      [...layout.rows.slice(1).map(({ y }) => y), layout.height].forEach((next, index) => {
        const { y, bar, front, back } = layout.rows[index]!;
        expect(next - y).toBeGreaterThanOrEqual(Math.max(bar + 9.9, front.value.y + 4, back.value.y + 4));
      });
    });
  });

  it('never put a larger value left of a smaller one, on either side or between them', () => {
    hold(cases, (rows) => {
      const layout = lay(rows);
      const places = layout.rows.flatMap(({ front, back }, index) => [
        { value: rows[index]!.front, x: front.x },
        { value: rows[index]!.back, x: back.x },
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

  it('keep whole marks in the frame', () => {
    hold(cases, (rows) => {
      for (const { front, back } of lay(rows).rows) for (const { x } of [front, back]) expect(x >= 8 && x <= 332).toBe(true);
    });
  });

  it('keep values in the frame, and off the marks where they stand beside them', () => {
    hold(cases, (rows) => {
      lay(rows).rows.forEach(({ bar, front, back }, index) => {
        const { frontWidth, backWidth } = rows[index]!;
        for (const [value, own] of [
          [front.value, frontWidth],
          [back.value, backWidth],
        ] as const) {
          const { left, right } = reach(value, own);
          expect(left >= -0.1 && right <= 340.1).toBe(true);
          if (value.y < bar + 5) for (const { x } of [front, back]) expect(x + 5 <= left || x - 5 >= right).toBe(true);
        }
      });
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(lay(rows))).toEqual([]));
  });
});
