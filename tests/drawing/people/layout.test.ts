import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPeople, stackPeople, type DotGroup } from '../../../src/drawing/people/layout.ts';
import { hold, several } from '../hold.ts';
import { unfitNumbers } from '../measures.ts';

describe(layoutPeople, () => {
  const size = { width: 100, rows: 2, head: 58, direction: 'ltr' } as const;

  it('fills hand-computed groups from below, a row at a time', () => {
    // Five dots in rows of two need three columns, two dots one: 100 = 33 + 56 + 11.
    expect(
      layoutPeople(
        [
          { id: 'front', dots: 5 },
          { id: 'back', dots: 2 },
        ],
        size,
      ),
    ).toEqual({
      width: 100,
      height: 80,
      groups: [
        {
          id: 'front',
          start: 0,
          end: 33,
          head: 58,
          dots: [
            { x: 5.5, y: 74.5 },
            { x: 16.5, y: 74.5 },
            { x: 27.5, y: 74.5 },
            { x: 5.5, y: 63.5 },
            { x: 16.5, y: 63.5 },
          ],
        },
        {
          id: 'back',
          start: 89,
          end: 100,
          head: 58,
          dots: [
            { x: 94.5, y: 74.5 },
            { x: 94.5, y: 63.5 },
          ],
        },
      ],
    });
  });

  it('leaves a group without people its place', () => {
    const { groups } = layoutPeople(
      [
        { id: 'a', dots: 0 },
        { id: 'b', dots: 1 },
      ],
      size,
    );
    expect(groups).toMatchObject([
      { id: 'a', start: 0, end: 11, dots: [] },
      { id: 'b', start: 89, end: 100, dots: [{ x: 94.5, y: 74.5 }] },
    ]);
  });

  it('takes more rows where so few would be wider than the paper', () => {
    // 9 columns of 11 would have room, but no space between two groups.
    const { groups, height } = layoutPeople(
      [
        { id: 'a', dots: 12 },
        { id: 'b', dots: 12 },
      ],
      size,
    );
    expect(groups.map(({ start, end }) => [start, end])).toEqual([
      [0, 33],
      [67, 100],
    ]);
    expect(height).toBe(58 + 4 * 11);
  });

  it('begins at the right where the language does', () => {
    expect(
      layoutPeople(
        [
          { id: 'a', dots: 1 },
          { id: 'b', dots: 1 },
        ],
        { ...size, direction: 'rtl' },
      ).groups,
    ).toMatchObject([
      { start: 100, end: 89, dots: [{ x: 94.5 }] },
      { start: 11, end: 0, dots: [{ x: 5.5 }] },
    ]);
  });
});

describe(stackPeople, () => {
  it('gives every group the whole width under its words', () => {
    const { groups, height } = stackPeople(
      [
        { id: 'a', dots: 10 },
        { id: 'b', dots: 0 },
      ],
      [58, 74],
      { width: 100, direction: 'ltr', line: 19 },
    );
    // Nine dots have room in a row, so ten make two rows of five.
    expect(groups.map(({ start, end, head, dots }) => [start, end, head, dots.length])).toEqual([
      [0, 55, 58, 10],
      [0, 11, 166, 0],
    ]);
    expect(height).toBe(58 + 22 + 12 + 74 + 11 + 12);
  });
});

describe('any groups of people', () => {
  const rows = 12;
  const cases = several(fc.record({ dots: fc.integer({ min: 0, max: 12 * rows }) }), 1, 4);
  const lay = (groups: readonly DotGroup[]) => layoutPeople(groups, { width: 340, rows, head: 58, direction: 'ltr' });
  const stack = (groups: readonly DotGroup[]) =>
    stackPeople(
      groups,
      groups.map(() => 58),
      { width: 340, direction: 'ltr', line: 19 },
    );

  it('stand in the order given, each dot drawn, and groups apart', () => {
    hold(cases, (groups) => {
      for (const layout of [lay(groups), stack(groups)])
        expect(layout.groups.map(({ id, dots }) => ({ id, dots: dots.length }))).toEqual(groups.map(({ id, dots }) => ({ id, dots })));
      const placed = lay(groups).groups;
      placed.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(placed[index]!.end));
    });
  });

  it('keep whole dots in the frame and in their own group, below the names', () => {
    hold(cases, (all) => {
      for (const { groups, width, height } of [lay(all), stack(all)])
        for (const { start, end, head, dots } of groups) {
          expect(start >= 0 && end <= width + 0.1).toBe(true);
          for (const dot of dots) {
            expect(dot.x >= start + 5 && dot.x <= end - 5).toBe(true);
            expect(dot.y - 5 >= head && dot.y + 5 <= height).toBe(true);
          }
        }
    });
  });

  it('let no two dots overlap', () => {
    hold(cases, (all) => {
      for (const layout of [lay(all), stack(all)])
        for (const { dots, start } of layout.groups) {
          // Dots of a group stand on a grid of 11, and 11 is wider than a dot: two in one cell would be the only way to touch.
          const cells = dots.map(({ x, y }) => `${Math.round((x - start - 5.5) / 11)} ${y}`);
          expect(new Set(cells).size).toBe(dots.length);
        }
    });
  });

  it('leave no gap: a row is begun only when the one below is full', () => {
    hold(cases, (all) => {
      for (const layout of [lay(all), stack(all)])
        for (const { dots, start, end } of layout.groups) {
          const columns = Math.round((end - start) / 11);
          const inRow = Map.groupBy(dots, ({ y }) => y);
          const counts = [...inRow].sort(([a], [b]) => b - a).map(([, own]) => own.length);
          expect(counts.slice(0, -1).every((count) => count === columns)).toBe(true);
        }
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (groups) => expect([...unfitNumbers(lay(groups)), ...unfitNumbers(stack(groups))]).toEqual([]));
  });
});
