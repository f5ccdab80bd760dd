import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPairedRanges, type SizedLane, type SizedLanes } from '../../../src/drawing/paired-ranges/layout.ts';
import { reach } from '../../../src/drawing/parts/text.ts';
import { sides } from '../../../src/subject/office.ts';
import { hold, number, rising, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';

describe(layoutPairedRanges, () => {
  const size = { width: 112, line: 19 };
  const lane = (low: number, middle: number, high: number, valueWidth = 40): SizedLane => ({ low, middle, high, valueWidth });

  it('places a hand-computed row of an axis from 0 to 100 on 112 units', () => {
    const layout = layoutPairedRanges([{ id: 'manager', nameLines: 1, front: lane(20, 30, 40), back: lane(70, 80, 100) }], size);
    expect(layout).toEqual({
      width: 112,
      height: 22 + 76,
      ticks: [
        { x: 6, value: 0 },
        { x: 56, value: 50 },
        { x: 106, value: 100 },
      ],
      rows: [
        {
          id: 'manager',
          y: 42,
          front: { y: 58, drawn: { line: { from: 26, to: 46 }, mark: 36, value: { x: 56, grows: 'right', y: 62 } } },
          back: { y: 80, drawn: { line: { from: 76, to: 106 }, mark: 86, value: { x: 66, grows: 'left', y: 84 } } },
        },
      ],
    });
  });

  it('leaves the lane of an unknown side empty but says where it is, and makes room for all that is said there', () => {
    const { rows, height } = layoutPairedRanges(
      [
        { id: 'associate', nameLines: 2, front: { noneLines: 1 }, back: lane(1, 1, 1) },
        { id: 'sales', nameLines: 1, front: { noneLines: 2 }, back: { noneLines: 1 } },
      ],
      size,
    );
    expect(rows[0]).toMatchObject({ y: 42, front: { y: 74, drawn: undefined }, back: { y: 96 } });
    expect(rows[1]).toMatchObject({ y: 134, front: { y: 150, drawn: undefined }, back: { y: 188, drawn: undefined } });
    expect(height).toBe(206);
  });

  it('gives a value that fits on neither side of its line a line of its own above the mark', () => {
    const [row] = layoutPairedRanges([{ id: 'a', nameLines: 1, front: lane(0, 50, 100), back: lane(0, 0, 100, 30) }], size).rows;
    expect(row!.front).toMatchObject({ y: 75, drawn: { value: { x: 56, grows: 'both', y: 65 } } });
    expect(row!.back).toMatchObject({ y: 114, drawn: { value: { x: 0, grows: 'right', y: 104 } } });
  });

  it('has an axis where nobody is anywhere', () => {
    expect(unfitNumbers(layoutPairedRanges([{ id: 'a', nameLines: 1, front: { noneLines: 1 }, back: { noneLines: 1 } }], size))).toEqual(
      [],
    );
  });
});

describe('any paired ranges', () => {
  const width = 340;
  const lane: fc.Arbitrary<SizedLane> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(rising(3, 180_000), number(20, 200))
        .map(([[low, middle, high], valueWidth]) => ({ low: low!, middle: middle!, high: high!, valueWidth })),
    },
    { weight: 1, arbitrary: fc.record({ noneLines: fc.integer({ min: 1, max: 3 }) }) },
  );
  const cases = several(fc.record({ nameLines: fc.integer({ min: 1, max: 2 }), front: lane, back: lane }), 1, 6);
  const lay = (rows: readonly SizedLanes[]) => layoutPairedRanges(rows, { width, line: 19 });
  const lanes = (rows: readonly SizedLanes[]) =>
    lay(rows).rows.flatMap((row, index) =>
      sides.flatMap((side) => {
        const given = rows[index]![side];
        const { y, drawn } = row[side];
        return 'low' in given ? [{ y, ...drawn!, given }] : [];
      }),
    );

  it('keep every row once, in the order given, with a lane for each side that is known', () => {
    hold(cases, (rows) => {
      expect(lay(rows).rows.map(({ id, front, back }) => [id, front.drawn !== undefined, back.drawn !== undefined])).toEqual(
        rows.map(({ id, front, back }) => [id, 'low' in front, 'low' in back]),
      );
    });
  });

  it('never put a larger value left of a smaller one', () => {
    hold(cases, (rows) => {
      const places = lanes(rows).flatMap(({ line, mark, given }) => [
        { value: given.low, x: line.from },
        { value: given.middle, x: mark },
        { value: given.high, x: line.to },
      ]);
      expect(
        outOfOrder(
          [...places, ...lay(rows).ticks],
          ({ value }) => value,
          ({ x }) => x,
        ),
      ).toEqual([]);
    });
  });

  it('keep lines and whole marks in the frame', () => {
    hold(cases, (rows) => {
      const { height } = lay(rows);
      for (const { y, line, mark } of lanes(rows)) {
        for (const x of [line.from, mark, line.to]) expect(x >= 6 && x <= width - 6).toBe(true);
        expect(y > 0 && y + 5 < height).toBe(true);
      }
    });
  });

  it('keep every value whole in the frame and off its line', () => {
    hold(cases, (rows) => {
      for (const { y, line, value, given } of lanes(rows)) {
        const { left, right } = reach(value, given.valueWidth);
        expect(left >= -0.1 && right <= width + 0.1).toBe(true);
        expect(right < line.from || left > line.to || value.y < y - 5).toBe(true);
      }
    });
  });

  it('put a value before its line only where there is more room', () => {
    hold(cases, (rows) => {
      for (const { line, value } of lanes(rows))
        if (value.x < line.from && value.grows === 'left') expect(line.from).toBeGreaterThan(width - line.to - 0.2);
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(lay(rows))).toEqual([]));
  });
});
