import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../../src/drawing/columns/layout.ts';
import { hold, number, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';
import fc from 'fast-check';

describe(layoutColumns, () => {
  const size = { width: 200, height: 144, years: [2001, 2002] as const, line: 19 };

  it('places two hand-computed columns on their baseline', () => {
    // Each year has 100, of which its column fills 75. From 122 up to 22: one unit a value.
    expect(
      layoutColumns(
        [
          { id: 'a', year: 2001, value: 100 },
          { id: 'b', year: 2002, value: 40 },
        ],
        size,
      ),
    ).toEqual({
      width: 200,
      height: 144,
      baseline: 122,
      columns: [
        { id: 'a', x: 12.5, y: 22, width: 75, middle: 50 },
        { id: 'b', x: 112.5, y: 82, width: 75, middle: 150 },
      ],
    });
  });

  it('leaves room for the years before the first column', () => {
    const [column] = layoutColumns([{ id: 'b', year: 2002, value: 40 }], size).columns;
    expect(column).toMatchObject({ x: 112.5, middle: 150 });
  });

  it('gives a value of 0 no height, alone as beside others', () => {
    expect(
      layoutColumns(
        [
          { id: 'a', year: 2001, value: 100 },
          { id: 'b', year: 2002, value: 0 },
        ],
        size,
      ).columns[1],
    ).toMatchObject({ y: 122 });
    expect(layoutColumns([{ id: 'a', year: 2001, value: 0 }], size).columns[0]).toMatchObject({ y: 122 });
  });
});

describe('columns of any values', () => {
  const cases = fc
    .constantFrom(5, 30_000)
    .chain((most) => several(fc.record({ value: number(0.1, most) }), 1, 20))
    .map((rows) => rows.map((row, index) => ({ ...row, year: 2005 + index })));
  const lay = (rows: readonly { id: string; year: number; value: number }[]) =>
    layoutColumns(rows, { width: 340, height: 210, years: [2001, 2026], line: 19 });

  it('stand in the order given, side by side without touching', () => {
    hold(cases, (rows) => {
      const { columns } = lay(rows);
      expect(columns.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      columns.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThan(columns[index]!.x + columns[index]!.width));
    });
  });

  it('are as tall as their values say: never a larger value lower than a smaller one, and in proportion', () => {
    hold(cases, (rows) => {
      const { columns, baseline } = lay(rows);
      const both = columns.map(({ y }, index) => ({ height: baseline - y, value: rows[index]!.value }));
      expect(
        outOfOrder(
          both,
          ({ value }) => value,
          ({ height }) => height,
        ),
      ).toEqual([]);
      const unit = (210 - 44) / Math.max(...rows.map(({ value }) => value));
      for (const { value, height } of both) expect(Math.abs(height - value * unit)).toBeLessThanOrEqual(0.51);
    });
  });

  it('stay in the frame, with room above for a value and below for a name', () => {
    hold(cases, (rows) => {
      const { columns, baseline, width } = lay(rows);
      for (const { x, y, width: own, middle } of columns) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width + 0.11);
        expect(y).toBeGreaterThanOrEqual(22);
        expect(y).toBeLessThanOrEqual(baseline);
        expect(middle > x && middle < x + own).toBe(true);
      }
      expect(baseline).toBe(188);
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(lay(rows))).toEqual([]));
  });
});
