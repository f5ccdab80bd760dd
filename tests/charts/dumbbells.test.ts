import { describe, expect, it } from 'vitest';
import { layoutDumbbells } from '../../src/charts/dumbbells.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutDumbbells, () => {
  it('places hand-computed pairs on an axis from 1 to 5', () => {
    // From 8 to 108 across: 25 units a point of the scale.
    expect(layoutDumbbells([{ id: 'sell', front: 4, back: 2 }, { id: 'record', front: 1, back: 5 }], { width: 116, domain: [1, 5] })).toEqual({
      width: 116,
      height: 24 + 2 * 38,
      rowHeight: 38,
      ticks: [1, 2, 3, 4, 5].map((value) => ({ x: 8 + 25 * (value - 1), value })),
      rows: [
        { id: 'sell', y: 24, front: 83, back: 33 },
        { id: 'record', y: 62, front: 8, back: 108 },
      ],
    });
  });

  it('takes another height of rows', () => {
    expect(layoutDumbbells([{ id: 'a', front: 1, back: 1 }, { id: 'b', front: 1, back: 1 }], { width: 116, domain: [1, 5], rowHeight: 50 })).toMatchObject({ height: 124, rows: [{ y: 24 }, { y: 74 }] });
  });
});

describe('dumbbells of any rows', () => {
  const makeRows = (chance: Random) => several(chance.whole(1, 45), (index) => ({ id: `a${index}`, front: chance.number(1, 5), back: chance.number(1, 5) }));
  const lay = (rows: ReturnType<typeof makeRows>) => layoutDumbbells(rows, { width: 340, domain: [1, 5] });

  it('keep every row once, in the order given, one below the other', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const layout = lay(rows);
      expect(layout.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      layout.rows.slice(1).forEach(({ y }, index) => expect(y - layout.rows[index]!.y).toBe(layout.rowHeight));
      expect(layout.rows.at(-1)!.y + layout.rowHeight).toBe(layout.height);
    });
  });

  it('never put a larger value left of a smaller one, on either side or between them', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const layout = lay(rows);
      const places = layout.rows.flatMap(({ front, back }, index) => [{ value: rows[index]!.front, x: front }, { value: rows[index]!.back, x: back }]);
      expect(outOfOrder([...places, ...layout.ticks], ({ value }) => value, ({ x }) => x)).toEqual([]);
    });
  });

  it('keep whole marks in the frame', () => {
    worlds((chance) => {
      for (const { front, back } of lay(makeRows(chance)).rows) for (const x of [front, back]) expect(x >= 8 && x <= 332).toBe(true);
    });
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(lay(makeRows(chance)))).toEqual([]));
  });
});
