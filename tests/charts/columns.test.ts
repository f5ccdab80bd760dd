import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../src/charts/columns.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutColumns, () => {
  it('places two hand-computed columns on their baseline', () => {
    // Two columns with a quarter of a step between them: 175 = 75 + 25 + 75. From 122 up to 22: one unit a value.
    expect(layoutColumns([{ id: 'a', value: 100 }, { id: 'b', value: 40 }], { width: 175, height: 144 })).toEqual({
      width: 175,
      height: 144,
      baseline: 122,
      columns: [
        { id: 'a', x: 0, y: 22, width: 75, height: 100, middle: 37.5 },
        { id: 'b', x: 100, y: 82, width: 75, height: 40, middle: 137.5 },
      ],
    });
  });

  it('gives a value of 0 no height', () => {
    expect(layoutColumns([{ id: 'a', value: 100 }, { id: 'b', value: 0 }], { width: 175, height: 144 }).columns[1]).toMatchObject({ y: 122, height: 0 });
  });
});

describe('columns of any values', () => {
  const makeRows = (chance: Random) => several(chance.whole(1, 20), (index) => ({ id: `c${index}`, value: chance.number(0.1, chance.pick([5, 30_000])) }));
  const lay = (rows: ReturnType<typeof makeRows>) => layoutColumns(rows, { width: 340, height: 210 });

  it('stand in the order given, side by side without touching', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const { columns } = lay(rows);
      expect(columns.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      columns.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThan(columns[index]!.x + columns[index]!.width));
    });
  });

  it('are as tall as their values say: never a larger value lower than a smaller one, and in proportion', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const { columns } = lay(rows);
      const both = columns.map((column, index) => ({ ...column, value: rows[index]!.value }));
      expect(outOfOrder(both, ({ value }) => value, ({ height }) => height)).toEqual([]);
      const unit = (210 - 44) / Math.max(...rows.map(({ value }) => value));
      for (const { value, height } of both) expect(Math.abs(height - value * unit)).toBeLessThanOrEqual(0.051);
    });
  });

  it('stay in the frame, with room above for a value and below for a name', () => {
    worlds((chance) => {
      const { columns, baseline, width } = lay(makeRows(chance));
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
    worlds((chance) => expect(unfitNumbers(lay(makeRows(chance)))).toEqual([]));
  });
});
