import { describe, expect, it } from 'vitest';
import { layoutInfographic, type InfographicRow } from '../../src/charts/infographic.ts';
import { textWidth } from '../../src/charts/text-lines.ts';
import { several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutInfographic, () => {
  it('places a hand-computed row around the counter', () => {
    // The title "ab" is 2 × 0.58 × 13 wide, 1.08 of that in bold, and 20 more for its pill.
    expect(layoutInfographic([{ id: 'r', title: 'ab', front: 'one', back: 'two' }], { width: 340, direction: 'ltr' })).toEqual({
      width: 340,
      height: 234,
      counter: 170,
      top: 118,
      names: { front: 85, back: 255, y: 141 },
      rows: [
        {
          id: 'r',
          title: { text: 'ab', x: 170, y: 175.5, pill: { x: 151.9, y: 160, width: 36.3, height: 22 } },
          icon: { x: 170, y: 202 },
          front: { x: 146, anchor: 'end', lines: [{ text: 'one', y: 206.5 }] },
          back: { x: 194, anchor: 'start', lines: [{ text: 'two', y: 206.5 }] },
        },
      ],
    });
  });

  it('makes room for the longer side and sets the shorter one beside its middle', () => {
    const [row] = layoutInfographic([{ id: 'r', title: 'ab', front: 'meets customers face to face every day of the week', back: 'never' }], { width: 340, direction: 'ltr' }).rows;
    expect(row!.front.lines.length).toBeGreaterThan(1);
    const ys = row!.front.lines.map(({ y }) => y);
    expect(row!.back.lines[0]!.y).toBeCloseTo((ys[0]! + ys.at(-1)!) / 2, 1);
  });
});

describe('an infographic of any rows', () => {
  const words = {
    latin: ['meets', 'customers', 'records', 'rules', 'a', 'revenue', 'back', 'the', 'processing', 'cost'],
    devanagari: ['ग्राहकों', 'से', 'मिलना', 'हिसाब', 'रखना', 'प्रक्रिया', 'और', 'सॉफ़्टवेयर', 'काम', 'दफ़्तर'],
  };
  const makeRows = (chance: Random): InfographicRow[] => {
    const own = words[chance.pick(['latin', 'devanagari'] as const)];
    const text = (most: number) => several(chance.whole(1, most), () => chance.pick(own)).join(' ');
    return several(chance.whole(1, 4), (index) => ({ id: `r${index}`, title: text(3), front: text(9), back: text(9) }));
  };
  const lay = (rows: readonly InfographicRow[], direction: 'ltr' | 'rtl' = 'ltr') => layoutInfographic(rows, { width: 340, direction });

  it('keep every row once, in the order given, and lose no word', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const join = (lines: { text: string }[]) => lines.map(({ text }) => text).join(' ');
      expect(lay(rows).rows.map(({ id, title, front, back }) => ({ id, title: title.text, front: join(front.lines), back: join(back.lines) }))).toEqual(rows);
    });
  });

  it('stand one below the other: no row reaches into the next, and within a row no line into its title', () => {
    worlds((chance) => {
      const { rows, height, names } = lay(makeRows(chance));
      let above = names.y;
      for (const { title, icon, front, back } of rows) {
        expect(title.pill.y).toBeGreaterThan(above);
        const pillEnd = title.pill.y + title.pill.height;
        const baselines = [...front.lines, ...back.lines].map(({ y }) => y);
        // 12 above a baseline are the tallest letters' tops, 5 below it the lowest vowel signs' ends.
        expect(Math.min(icon.y - 16, ...baselines.map((y) => y - 12))).toBeGreaterThanOrEqual(pillEnd);
        above = Math.max(icon.y + 16, ...baselines.map((y) => y + 5));
      }
      expect(above).toBeLessThanOrEqual(height);
    });
  });

  it('keep the lines of one side a line apart', () => {
    worlds((chance) => {
      for (const { front, back } of lay(makeRows(chance)).rows)
        for (const { lines } of [front, back]) lines.slice(1).forEach(({ y }, index) => expect(y - lines[index]!.y).toBeCloseTo(19, 0));
    });
  });

  it('keep text in the frame and off the counter', () => {
    worlds((chance) => {
      for (const { title, front, back } of lay(makeRows(chance)).rows) {
        expect(title.pill.x >= 0 && title.pill.x + title.pill.width <= 340.1).toBe(true);
        for (const { text } of front.lines) expect(front.x <= 170 - 24 && front.x - textWidth(text, 13) >= 0).toBe(true);
        for (const { text } of back.lines) expect(back.x >= 170 + 24 && back.x + textWidth(text, 13) <= 340).toBe(true);
      }
    });
  });

  it('are mirrored for a language that runs from right to left, and otherwise the same', () => {
    worlds((chance) => {
      const rows = makeRows(chance);
      const [ltr, rtl] = [lay(rows, 'ltr'), lay(rows, 'rtl')];
      const mirrored = {
        ...ltr,
        names: { ...ltr.names, front: 340 - ltr.names.front, back: 340 - ltr.names.back },
        // Anchors stay: start and end follow the direction of the text.
        rows: ltr.rows.map((row) => ({ ...row, front: { ...row.front, x: 340 - row.front.x }, back: { ...row.back, x: 340 - row.back.x } })),
      };
      expect(rtl).toEqual(mirrored);
    });
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(lay(makeRows(chance)))).toEqual([]));
  });
});
