import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutInfographic, placeScene, type SizedTopic } from '../../../src/drawing/infographic/layout.ts';
import { hold, number, several } from '../hold.ts';
import { unfitNumbers } from '../measures.ts';

const size = { width: 340, direction: 'ltr', line: 19, nameLines: { front: 1, back: 1 } } as const;

describe(layoutInfographic, () => {
  const row = { id: 'r', title: { lines: 1, width: 16 }, front: 1, back: 1 };

  it('places a hand-computed row around the counter', () => {
    expect(layoutInfographic([row], size)).toEqual({
      width: 340,
      height: 234,
      counter: 170,
      top: 118,
      names: { front: { spot: { x: 85, grows: 'both' }, ys: [141] }, back: { spot: { x: 255, grows: 'both' }, ys: [141] } },
      rows: [
        {
          id: 'r',
          title: { spot: { x: 170, grows: 'both' }, ys: [175.5], pill: { x: 152, y: 160, width: 36, height: 22 } },
          icon: { x: 170, y: 202 },
          front: { spot: { x: 146, grows: 'left' }, ys: [206.5] },
          back: { spot: { x: 194, grows: 'right' }, ys: [206.5] },
        },
      ],
    });
  });

  it('makes room for the longer side and sets the shorter one beside its middle', () => {
    const { front, back } = layoutInfographic([{ ...row, front: 3 }], size).rows[0]!;
    expect(front.ys).toHaveLength(3);
    expect(back.ys[0]).toBeCloseTo((front.ys[0]! + front.ys[2]!) / 2, 1);
  });

  it('makes room for a title and for names of two lines', () => {
    const layout = layoutInfographic([{ ...row, title: { lines: 2, width: 300 } }], { ...size, nameLines: { front: 1, back: 2 } });
    expect(layout.names.back.ys).toEqual([141, 163]);
    expect(layout.rows[0]!.title).toMatchObject({ ys: [197.5, 214.5], pill: { x: 10, y: 182, width: 320, height: 39 } });
  });
});

describe(placeScene, () => {
  it('stands in the middle of a wide paper and shrinks on a narrow one', () => {
    expect([placeScene(340), placeScene(440), placeScene(170)]).toEqual([
      { scale: 1, x: 0, height: 118 },
      { scale: 1, x: 50, height: 118 },
      { scale: 0.5, x: 0, height: 59 },
    ]);
  });
});

describe('an infographic of any rows', () => {
  const lines = fc.integer({ min: 1, max: 6 });
  const cases = several(
    fc.record({ title: fc.record({ lines: fc.integer({ min: 1, max: 2 }), width: number(10, 300) }), front: lines, back: lines }),
    1,
    8,
  );
  const lay = (rows: readonly SizedTopic[], direction: 'ltr' | 'rtl' = 'ltr') => layoutInfographic(rows, { ...size, direction });

  it('keep every row once, in the order given, and lose no line', () => {
    hold(cases, (rows) => {
      expect(lay(rows).rows.map(({ id, title, front, back }) => [id, title.ys.length, front.ys.length, back.ys.length])).toEqual(
        rows.map(({ id, title, front, back }) => [id, title.lines, front, back]),
      );
    });
  });

  it('stand one below the other: no row reaches into the next, and within a row no line into its title', () => {
    hold(cases, (all) => {
      const { rows, height, names } = lay(all);
      let above = names.front.ys.at(-1)!;
      for (const { title, icon, front, back } of rows) {
        expect(title.pill.y).toBeGreaterThan(above);
        const pillEnd = title.pill.y + title.pill.height;
        expect(title.ys.at(-1)! + 5).toBeLessThanOrEqual(pillEnd);
        const baselines = [...front.ys, ...back.ys];
        // 12 above a baseline are the tallest letters' tops, 5 below it the lowest vowel signs' ends.
        expect(Math.min(icon.y - 16, ...baselines.map((y) => y - 12))).toBeGreaterThanOrEqual(pillEnd);
        above = Math.max(icon.y + 16, ...baselines.map((y) => y + 5));
      }
      expect(above).toBeLessThanOrEqual(height);
    });
  });

  it('keep the lines of one side a line apart', () => {
    hold(cases, (all) => {
      for (const { front, back } of lay(all).rows)
        for (const { ys } of [front, back]) ys.slice(1).forEach((y, index) => expect(y - ys[index]!).toBeCloseTo(19, 0));
    });
  });

  it('keep titles in the frame and text off the counter', () => {
    hold(cases, (all) => {
      for (const { title, front, back } of lay(all).rows) {
        expect(title.pill.x >= 0 && title.pill.x + title.pill.width <= 340.1).toBe(true);
        expect([front.spot, back.spot]).toEqual([
          { x: 146, grows: 'left' },
          { x: 194, grows: 'right' },
        ]);
      }
    });
  });

  it('are mirrored for a language that runs from right to left, and otherwise the same', () => {
    hold(cases, (rows) => {
      const ltr = lay(rows);
      const swap = <T extends { front: { spot: unknown }; back: { spot: unknown } }>(both: T) => ({
        ...both,
        front: { ...both.front, spot: both.back.spot },
        back: { ...both.back, spot: both.front.spot },
      });
      expect(lay(rows, 'rtl')).toEqual({ ...ltr, names: swap(ltr.names), rows: ltr.rows.map(swap) });
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (rows) => expect(unfitNumbers(lay(rows))).toEqual([]));
  });
});
