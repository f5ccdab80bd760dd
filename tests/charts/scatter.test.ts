import { describe, expect, it } from 'vitest';
import { layoutScatter, type ScatterLayout, type ScatterPoint } from '../../src/charts/scatter.ts';
import { outOfOrder, several, unfitNumbers, worlds, type Random } from './random.ts';

describe(layoutScatter, () => {
  // The plot begins below the name of its upright axis. What is left for the middles of the marks is 100 × 100:
  // x from 13 to 113, y from 105 below the top up to 5 below it.
  const top = 40;
  const size = { width: 126, height: top + 105 + 36, xDomain: [0, 100] as [number, number] };

  it('places hand-computed points, each with its label after it', () => {
    const layout = layoutScatter(
      [
        { id: 'a', x: 50, y: 50, labelWidth: 20 },
        { id: 'b', x: 0, y: 100, labelWidth: 30 },
      ],
      { ...size, labels: 2 },
    );
    expect(layout.plot).toEqual({ left: 8, right: 118, top, bottom: top + 105 });
    expect(layout.points).toEqual([
      { id: 'a', x: 63, y: top + 55, label: { x: 71, y: top + 59, anchor: 'start' } },
      { id: 'b', x: 13, y: top + 5, label: undefined }, // after it the label would rise above the plot, and the other places too
    ]);
    expect(layout.xTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ x: 13 + value, value })));
    expect(layout.yTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ y: top + 105 - value, value })));
  });

  it('puts a label before its mark at the right end of the plot, and above or below where a neighbour stands on either side', () => {
    const labelOf = (points: ScatterPoint[]) => layoutScatter(points, { ...size, labels: 1 }).points[0]!.label;
    expect(labelOf([{ id: 'a', x: 100, y: 50, labelWidth: 20 }, { id: 'top', x: 0, y: 100, labelWidth: 1 }])).toEqual({ x: 105, y: top + 59, anchor: 'end' });
    const crowd = [{ id: 'a', x: 50, y: 50, labelWidth: 20 }, { id: 'top', x: 0, y: 100, labelWidth: 1 }, { id: 'after', x: 65, y: 50, labelWidth: 1 }, { id: 'before', x: 35, y: 50, labelWidth: 1 }];
    expect(labelOf(crowd)).toEqual({ x: 63, y: top + 45, anchor: 'middle' });
    expect(labelOf([...crowd, { id: 'above', x: 50, y: 65, labelWidth: 1 }])).toEqual({ x: 63, y: top + 73, anchor: 'middle' });
    expect(labelOf([...crowd, { id: 'above', x: 50, y: 65, labelWidth: 1 }, { id: 'below', x: 50, y: 35, labelWidth: 1 }])).toBeUndefined();
  });

  it('gives labels to the first points that have room, and no more than asked for', () => {
    const points = ['a', 'b', 'c'].map((id, index) => ({ id, x: 10, y: 80 - 30 * index, labelWidth: 20 }));
    expect(layoutScatter(points, { ...size, labels: 2 }).points.map(({ label }) => label !== undefined)).toEqual([true, true, false]);
    expect(layoutScatter(points, { ...size, labels: 0 }).points.every(({ label }) => label === undefined)).toBe(true);
  });
});

describe('a scatter of any points', () => {
  const makePoints = (chance: Random): ScatterPoint[] =>
    several(chance.whole(1, 70), (index) => ({ id: `p${index}`, x: chance.number(1, 5), y: chance.number(10_000, 200_000), labelWidth: chance.number(10, 140) }));
  const lay = (points: readonly ScatterPoint[], labels = 14) => layoutScatter(points, { width: 340, height: 420, xDomain: [1, 5], labels });
  const slack = 0.11; // a rounded coordinate is at most 0.05 off, on either side

  it('keep every point once, in the order given', () => {
    worlds((chance) => {
      const points = makePoints(chance);
      expect(lay(points).points.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
    });
  });

  it('never put a larger value left of a smaller one, nor below it', () => {
    worlds((chance) => {
      const points = makePoints(chance);
      const layout = lay(points);
      const at = (axis: 'x' | 'y') => layout.points.map((place, index) => ({ value: points[index]![axis], place: axis === 'x' ? place.x : -place.y }));
      const xTicks = layout.xTicks.map(({ x, value }) => ({ value, place: x }));
      const yTicks = layout.yTicks.map(({ y, value }) => ({ value, place: -y }));
      expect(outOfOrder([...at('x'), ...xTicks], ({ value }) => value, ({ place }) => place)).toEqual([]);
      expect(outOfOrder([...at('y'), ...yTicks], ({ value }) => value, ({ place }) => place)).toEqual([]);
    });
  });

  it('keep whole marks and whole labels inside the plot, and the plot inside the frame', () => {
    worlds((chance) => {
      const points = makePoints(chance);
      const { plot, width, height, points: placed } = lay(points);
      expect(plot.left >= 0 && plot.right <= width && plot.top >= 0 && plot.bottom <= height).toBe(true);
      for (const { x, y } of placed) {
        expect(x >= plot.left + 5 && x <= plot.right - 5).toBe(true);
        expect(y >= plot.top + 5 && y <= plot.bottom).toBe(true); // a mark of 0 would stand on the axis, half above it
      }
      for (const box of labelBoxes(lay(points), points)) {
        expect(box.left).toBeGreaterThanOrEqual(plot.left - slack);
        expect(box.right).toBeLessThanOrEqual(plot.right + slack);
        expect(box.top).toBeGreaterThanOrEqual(plot.top - slack);
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom + slack);
      }
    });
  });

  it('let no label lie on another label or on any mark', () => {
    worlds((chance) => {
      const points = makePoints(chance);
      const layout = lay(points);
      const labels = labelBoxes(layout, points);
      const marks = layout.points.map(({ id, x, y }) => ({ id: `mark ${id}`, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
      const collisions = labels.flatMap((label, index) => [...labels.slice(index + 1), ...marks].filter((other) => overlap(label, other)).map((other) => `${label.id} on ${other.id}`));
      expect(collisions).toEqual([]);
    });
  });

  it('let the halo around a label, half of 3 wide, cover no part of a mark', () => {
    worlds((chance) => {
      const points = makePoints(chance);
      const layout = lay(points);
      const halos = labelBoxes(layout, points).map(({ id, left, right, top, bottom }) => ({ id, left: left - 1.5, right: right + 1.5, top: top - 1.5, bottom: bottom + 1.5 }));
      const marks = layout.points.map(({ id, x, y }) => ({ id, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
      expect(halos.flatMap((halo) => marks.filter((mark) => overlap(halo, mark)).map((mark) => `${halo.id} on ${mark.id}`))).toEqual([]);
    });
  });

  it('give no more labels than asked for, and leave a point without one only when none of its places is free', () => {
    worlds((chance) => {
      const labels = chance.whole(0, 14);
      const placed = lay(makePoints(chance), labels).points;
      expect(placed.filter(({ label }) => label).length).toBeLessThanOrEqual(labels);
    });
    // A lone mark away from the edges always has room.
    worlds((chance) => expect(lay([{ id: 'one', x: chance.number(1.5, 4.5), y: 1, labelWidth: 30 }, { id: 'two', x: 3, y: 2, labelWidth: 0 }], 1).points[0]!.label).toBeDefined());
  });

  it('are finite and rounded', () => {
    worlds((chance) => expect(unfitNumbers(lay(makePoints(chance)))).toEqual([]));
  });

  interface Box {
    id: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** The room a label takes: its width as it was given; 11 above its baseline and 3 below. */
  function labelBoxes(layout: ScatterLayout, points: readonly ScatterPoint[]): Box[] {
    return layout.points.flatMap(({ id, label }, index) => {
      if (!label) return [];
      const { labelWidth } = points[index]!;
      const left = label.x - { start: 0, middle: labelWidth / 2, end: labelWidth }[label.anchor];
      return [{ id, left, right: left + labelWidth, top: label.y - 11, bottom: label.y + 3 }];
    });
  }

  function overlap(a: Box, b: Box): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > slack && down > slack;
  }
});
