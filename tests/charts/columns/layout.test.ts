import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../../src/charts/columns/layout.ts';
import { hold, number, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';
import fc from 'fast-check';

describe(layoutColumns, () => {
  const size = { width: 175, height: 144, line: 19 };

  it('places two hand-computed columns on their baseline', () => {
    // Two columns with a quarter of a step between them: 175 = 75 + 25 + 75. From 122 up to 22: one unit a value.
    expect(
      layoutColumns(
        [
          { id: 'a', value: 100 },
          { id: 'b', value: 40 },
        ],
        size,
      ),
    ).toEqual({
      width: 175,
      height: 144,
      baseline: 122,
      columns: [
        { id: 'a', x: 0, y: 22, width: 75, height: 100, middle: 37.5 },
        { id: 'b', x: 100, y: 82, width: 75, height: 40, middle: 137.5 },
      ],
    });
  });

  it('gives a value of 0 no height, alone as beside others', () => {
    expect(
      layoutColumns(
        [
          { id: 'a', value: 100 },
          { id: 'b', value: 0 },
        ],
        size,
      ).columns[1],
    ).toMatchObject({ y: 122, height: 0 });
    expect(layoutColumns([{ id: 'a', value: 0 }], size).columns[0]).toMatchObject({ y: 122, height: 0 });
  });
});

describe('columns of any values', () => {
  const cases = fc.constantFrom(5, 30_000).chain((most) => several(fc.record({ value: number(0.1, most) }), 1, 20));
  const lay = (rows: readonly { id: string; value: number }[]) => layoutColumns(rows, { width: 340, height: 210, line: 19 });

  it('stand in the order given, side by side without touching', () => {
    hold(cases, (rows) => {
      const { columns } = lay(rows);
      expect(columns.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      columns.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThan(columns[index]!.x + columns[index]!.width));
    });
  });

  it('are as tall as their values say: never a larger value lower than a smaller one, and in proportion', () => {
    hold(cases, (rows) => {
      const both = lay(rows).columns.map((column, index) => ({ ...column, value: rows[index]!.value }));
      expect(
        outOfOrder(
          both,
          ({ value }) => value,
          ({ height }) => height,
        ),
      ).toEqual([]);
      const unit = (210 - 44) / Math.max(...rows.map(({ value }) => value));
      for (const { value, height } of both) expect(Math.abs(height - value * unit)).toBeLessThanOrEqual(0.051);
    });
  });

  it('stay in the frame, with room above for a value and below for a name', () => {
    hold(cases, (rows) => {
      const { columns, baseline, width } = lay(rows);
      for (const { x, y, width: own, height, middle } of columns) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width + 0.11);
        expect(y).toBeGreaterThanOrEqual(22);
        expect(Math.abs(y + height - baseline)).toBeLessThanOrEqual(0.11);
        expect(middle > x && middle < x + own).toBe(true);
      }
      expect(baseline).toBe(188);
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(lay(rows))).toEqual([]));
  });
});
