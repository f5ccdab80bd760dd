import { describe, expect, it } from 'vitest';
import { layoutPayByRung, type Lane, type PayByRungRow } from '../../src/charts/pay-by-rung.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutPayByRung, () => {
  it('places a hand-computed rung of an axis from 0 to 100 on 112 units', () => {
    const layout = layoutPayByRung([{ rung: 'manager', front: { low: 20, middle: 30, high: 40 }, back: { low: 70, middle: 80, high: 100 } }], { width: 112, valueWidth: 40 });
    expect(layout).toEqual({
      width: 112,
      height: 22 + 76,
      ticks: [{ x: 6, value: 0 }, { x: 56, value: 50 }, { x: 106, value: 100 }],
      rungs: [
        {
          rung: 'manager',
          y: 42,
          laneY: { front: 58, back: 80 },
          front: { y: 58, line: { x1: 26, x2: 46 }, mark: 36, value: { x: 56, isBefore: false } },
          back: { y: 80, line: { x1: 76, x2: 106 }, mark: 86, value: { x: 66, isBefore: true } },
        },
      ],
    });
  });

  it('leaves the lane of an unknown side empty but says where it is', () => {
    const [first, second] = layoutPayByRung(
      [
        { rung: 'associate', front: undefined, back: { low: 1, middle: 1, high: 1 } },
        { rung: 'sales', front: undefined, back: undefined },
      ],
      { width: 112, valueWidth: 40 },
    ).rungs;
    expect(first).toMatchObject({ front: undefined, back: { y: 80 }, laneY: { front: 58, back: 80 } });
    expect(second).toMatchObject({ y: 118, front: undefined, back: undefined, laneY: { front: 134, back: 156 } });
  });
});

describe('any rungs', () => {
  const width = 340;
  const valueWidth = 120;
  const makeSide = (chance: Random, highest: number) => {
    const [low, middle, high] = several(3, () => chance.number(0, highest)).sort((a, b) => a - b) as [number, number, number];
    return chance.number(0, 1) < 0.15 ? undefined : { low, middle, high };
  };
  const makeRows = (chance: Random): PayByRungRow[] => [
    // A side is always known somewhere: a panel of nobody is never drawn.
    { rung: 'first', front: { low: 20_000, middle: 30_000, high: 40_000 }, back: makeSide(chance, 180_000) },
    ...several(chance.whole(0, 5), (index) => ({ rung: `r${index}`, front: makeSide(chance, 180_000), back: makeSide(chance, 180_000) })),
  ];
  const lay = (rows: readonly PayByRungRow[]) => layoutPayByRung(rows, { width, valueWidth });
  const lanes = (rows: readonly PayByRungRow[]) =>
    lay(rows).rungs.flatMap((rung, index) =>
      (['front', 'back'] as const).flatMap((side) => {
        const lane: Lane | undefined = rung[side];
        return lane ? [{ lane, side: rows[index]![side]! }] : [];
      }),
    );

  it('keep every rung once, in the order given, with a lane for each side that is known', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      expect(lay(rows).rungs.map(({ rung, front, back }) => [rung, front !== undefined, back !== undefined])).toEqual(rows.map(({ rung, front, back }) => [rung, front !== undefined, back !== undefined]));
    });
  });

  it('never put a larger value left of a smaller one', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const places = lanes(rows).flatMap(({ lane, side }) => [
        { value: side.low, x: lane.line.x1 },
        { value: side.middle, x: lane.mark },
        { value: side.high, x: lane.line.x2 },
      ]);
      expect(outOfOrder([...places, ...lay(rows).ticks], ({ value }) => value, ({ x }) => x)).toEqual([]);
    });
  });

  it('keep lines and whole marks in the frame', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const { height } = lay(rows);
      for (const { lane } of lanes(rows)) {
        for (const x of [lane.line.x1, lane.mark, lane.line.x2]) expect(x >= 6 && x <= width - 6).toBe(true);
        expect(lane.y > 0 && lane.y + 5 < height).toBe(true);
      }
    });
  });

  it('keep a value off its line, and whole in the frame wherever one side of the line has room for it', () => {
    worlds((chance) => {
      for (const { lane } of lanes(makeRows(chance))) {
        const { x1, x2 } = lane.line;
        const { x, isBefore } = lane.value;
        expect(isBefore ? x : -x).toBeLessThan(isBefore ? x1 : -x2);
        const hasRoom = x1 - 10 - valueWidth >= 0.1 || x2 + 10 + valueWidth <= width - 0.1;
        if (hasRoom) expect(isBefore ? x - valueWidth >= 0 : x + valueWidth <= width).toBe(true);
      }
    });
  });

  it('put a value where there is more room when neither side of the line has enough', () => {
    worlds((chance) => {
      for (const { lane } of lanes(makeRows(chance))) {
        const [before, after] = [lane.line.x1 - 10, width - lane.line.x2 - 10];
        if (Math.max(before, after) < valueWidth && Math.abs(before - after) > 0.2) expect(lane.value.isBefore).toBe(before > after);
      }
    });
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(lay(makeRows(chance)))).toEqual([]));
  });
});
