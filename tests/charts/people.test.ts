import { describe, expect, it } from 'vitest';
import { layoutPeople, type PeopleGroup } from '../../src/charts/people.ts';
import { several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutPeople, () => {
  it('fills hand-computed groups from below, a row at a time', () => {
    // Five dots in rows of two need three columns, two dots one: 100 = 33 + 56 + 11.
    expect(layoutPeople([{ id: 'front', dots: 5 }, { id: 'back', dots: 2 }], { width: 100, rows: 2 })).toEqual({
      width: 100,
      height: 80,
      groups: [
        { id: 'front', x: 0, width: 33, dots: [{ x: 5.5, y: 74.5 }, { x: 16.5, y: 74.5 }, { x: 27.5, y: 74.5 }, { x: 5.5, y: 63.5 }, { x: 16.5, y: 63.5 }] },
        { id: 'back', x: 89, width: 11, dots: [{ x: 94.5, y: 74.5 }, { x: 94.5, y: 63.5 }] },
      ],
    });
  });

  it('leaves a group without people its place', () => {
    const { groups } = layoutPeople([{ id: 'a', dots: 0 }, { id: 'b', dots: 1 }], { width: 100, rows: 2 });
    expect(groups).toEqual([{ id: 'a', x: 0, width: 11, dots: [] }, { id: 'b', x: 89, width: 11, dots: [{ x: 94.5, y: 74.5 }] }]);
  });
});

describe('any groups of people', () => {
  const rows = 12;
  // Up to 28 columns of 11 units have room in 340.
  const makeGroups = (chance: Random): PeopleGroup[] => several(chance.whole(1, 4), (index) => ({ id: `g${index}`, dots: chance.whole(0, 7 * rows) }));
  const lay = (groups: readonly PeopleGroup[]) => layoutPeople(groups, { width: 340, rows });

  it('stand in the order given, each dot drawn, and groups apart', () => {
    worlds((chance) => {
      const groups = makeGroups(chance);
      const placed = lay(groups).groups;
      expect(placed.map(({ id, dots }) => ({ id, dots: dots.length }))).toEqual(groups);
      placed.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThan(placed[index]!.x + placed[index]!.width));
    });
  });

  it('keep whole dots in the frame and in their own group, below the names', () => {
    worlds((chance) => {
      const { groups, width, height } = lay(makeGroups(chance));
      for (const { x, width: own, dots } of groups) {
        expect(x >= 0 && x + own <= width + 0.1).toBe(true);
        for (const dot of dots) {
          expect(dot.x >= x + 5 && dot.x <= x + own - 5).toBe(true);
          expect(dot.y - 5 >= 52 && dot.y + 5 <= height).toBe(true);
        }
      }
    });
  });

  it('let no two dots overlap', () => {
    worlds((chance) => {
      const dots = lay(makeGroups(chance)).groups.flatMap((group) => group.dots);
      const taken = new Set<string>();
      for (const { x, y } of dots) {
        // Dots stand on a grid of 11, and 11 is wider than a dot: two in one cell would be the only way to touch.
        const cell = `${Math.round(x / 5.5)} ${Math.round(y / 5.5)}`;
        expect(taken.has(cell)).toBe(false);
        taken.add(cell);
      }
    });
  });

  it('leave no gap: a row is begun only when the one below is full', () => {
    worlds((chance) => {
      for (const { dots, width } of lay(makeGroups(chance)).groups) {
        const columns = Math.round(width / 11);
        const counts = [...new Map(dots.map(({ y }) => [y, dots.filter((dot) => dot.y === y).length])).entries()].sort(([a], [b]) => b - a).map(([, count]) => count);
        expect(counts.slice(0, -1).every((count) => count === columns)).toBe(true);
      }
    });
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(lay(makeGroups(chance)))).toEqual([]));
  });
});
