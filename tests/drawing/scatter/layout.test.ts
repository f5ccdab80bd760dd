import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach } from '../../../src/drawing/parts/text.ts';
import { layoutScatter, type ScatterLayout, type SizedPoint } from '../../../src/drawing/scatter/layout.ts';
import { hold, number, several } from '../hold.ts';
import { outOfOrder, unfitNumbers } from '../measures.ts';

const nowhere = { left: 0, right: 0 };

describe(layoutScatter, () => {
  // The plot begins below the name of its upright axis. What is left for the middles of the marks is 100 × 100:
  // x from 13 to 113, y from 105 below the top up to 5 below it.
  const top = 40;
  const size = { width: 126, height: top + 105 + 36, head: top, foot: 36, xDomain: [0, 100] as const, line: 19, yTickReach: () => nowhere };

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
      { id: 'a', x: 63, y: top + 55, label: { x: 71, y: top + 59, grows: 'right' } },
      { id: 'b', x: 13, y: top + 5, label: undefined }, // after it the label would rise above the plot, and the other places too
    ]);
    expect(layout.xTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ x: 13 + value, value })));
    expect(layout.yTicks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ y: top + 105 - value, value })));
  });

  it('puts a label before its mark at the right end of the plot, and above or below where a neighbour stands on either side', () => {
    const labelOf = (points: SizedPoint[]) => layoutScatter(points, { ...size, labels: 1 }).points[0]!.label;
    const point = (id: string, x: number, y: number, labelWidth = 1) => ({ id, x, y, labelWidth });
    expect(labelOf([point('a', 100, 50, 20), point('top', 0, 100)])).toEqual({ x: 105, y: top + 59, grows: 'left' });
    const crowd = [point('a', 50, 50, 20), point('top', 0, 100), point('after', 65, 50), point('before', 35, 50)];
    expect(labelOf(crowd)).toEqual({ x: 63, y: top + 45, grows: 'both' });
    expect(labelOf([...crowd, point('above', 50, 65)])).toEqual({ x: 63, y: top + 73, grows: 'both' });
    expect(labelOf([...crowd, point('above', 50, 65), point('below', 50, 35)])).toBeUndefined();
  });

  it('keeps labels off the words of the upright axis', () => {
    const points = [
      { id: 'a', x: 50, y: 50, labelWidth: 20 },
      { id: 'top', x: 0, y: 100, labelWidth: 0 },
    ];
    const reachTo = (right: number) =>
      layoutScatter(points, { ...size, labels: 1, yTickReach: () => ({ left: 0, right }) }).points[0]!.label;
    expect(reachTo(70)).toMatchObject({ x: 71, grows: 'right' });
    expect(reachTo(126)).toBeUndefined(); // over it, beside it and under it stand the words of 60, 40 and 20
  });

  it('gives labels to the first points that have room, and no more than asked for', () => {
    const points = ['a', 'b', 'c'].map((id, index) => ({ id, x: 10, y: 80 - 30 * index, labelWidth: 20 }));
    expect(layoutScatter(points, { ...size, labels: 2 }).points.map(({ label }) => label !== undefined)).toEqual([true, true, false]);
    expect(layoutScatter(points, { ...size, labels: 0 }).points.every(({ label }) => label === undefined)).toBe(true);
  });
});

describe('a scatter of any points', () => {
  const cases = several(fc.record({ x: number(1, 5), y: number(0, 200_000), labelWidth: number(10, 140) }), 1, 70);
  const lay = (points: readonly SizedPoint[], labels = 14) =>
    layoutScatter(points, { width: 340, height: 420, head: 40, foot: 36, xDomain: [1, 5], labels, line: 19, yTickReach: () => nowhere });
  const slack = 0.11; // a rounded coordinate is at most 0.05 off, on either side

  it('keep every point once, in the order given', () => {
    hold(cases, (points) => expect(lay(points).points.map(({ id }) => id)).toEqual(points.map(({ id }) => id)));
  });

  it('never put a larger value left of a smaller one, nor below it', () => {
    hold(cases, (points) => {
      const layout = lay(points);
      const at = (axis: 'x' | 'y') =>
        layout.points.map((place, index) => ({ value: points[index]![axis], place: axis === 'x' ? place.x : -place.y }));
      const xTicks = layout.xTicks.map(({ x, value }) => ({ value, place: x }));
      const yTicks = layout.yTicks.map(({ y, value }) => ({ value, place: -y }));
      expect(
        outOfOrder(
          [...at('x'), ...xTicks],
          ({ value }) => value,
          ({ place }) => place,
        ),
      ).toEqual([]);
      expect(
        outOfOrder(
          [...at('y'), ...yTicks],
          ({ value }) => value,
          ({ place }) => place,
        ),
      ).toEqual([]);
    });
  });

  it('keep whole marks and whole labels inside the plot, and the plot inside the frame', () => {
    hold(cases, (points) => {
      const layout = lay(points);
      const { plot, width, height } = layout;
      expect(plot.left >= 0 && plot.right <= width && plot.top >= 0 && plot.bottom <= height).toBe(true);
      for (const { x, y } of layout.points) {
        expect(x >= plot.left + 5 && x <= plot.right - 5).toBe(true);
        expect(y >= plot.top + 5 && y <= plot.bottom).toBe(true); // a mark of 0 stands on the axis, half above it
      }
      for (const box of labelBoxes(layout, points)) {
        expect(box.left).toBeGreaterThanOrEqual(plot.left - slack);
        expect(box.right).toBeLessThanOrEqual(plot.right + slack);
        expect(box.top).toBeGreaterThanOrEqual(plot.top - slack);
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom + slack);
      }
    });
  });

  it('let no label, with the halo around it of half of 3, lie on another label or on any mark', () => {
    hold(cases, (points) => {
      const layout = lay(points);
      const labels = labelBoxes(layout, points);
      const marks = layout.points.map(({ id, x, y }) => ({
        id: `mark ${id}`,
        left: x - 6.5,
        right: x + 6.5,
        top: y - 6.5,
        bottom: y + 6.5,
      }));
      const collisions = labels.flatMap((label, index) =>
        [...labels.slice(index + 1), ...marks].filter((other) => overlap(label, other)).map((other) => `${label.id} on ${other.id}`),
      );
      expect(collisions).toEqual([]);
    });
  });

  it('give no more labels than asked for, and one to a lone mark away from the edges', () => {
    hold(fc.tuple(cases, fc.integer({ min: 0, max: 14 })), ([points, labels]) => {
      expect(lay(points, labels).points.filter(({ label }) => label).length).toBeLessThanOrEqual(labels);
    });
    hold(number(1.5, 4.5), (x) => {
      expect(
        lay(
          [
            { id: 'one', x, y: 1, labelWidth: 30 },
            { id: 'two', x: 3, y: 2, labelWidth: 0 },
          ],
          1,
        ).points[0]!.label,
      ).toBeDefined();
    });
  });

  it('are finite and rounded', () => {
    hold(cases, (points) => expect(unfitNumbers(lay(points))).toEqual([]));
  });

  interface Box {
    id: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** The room a label takes: its width as it was given; 11 above its baseline and 3 below. */
  function labelBoxes(layout: ScatterLayout, points: readonly SizedPoint[]): Box[] {
    return layout.points.flatMap(({ id, label }, index) =>
      label ? [{ id, ...reach(label, points[index]!.labelWidth), top: label.y - 11, bottom: label.y + 3 }] : [],
    );
  }

  function overlap(a: Box, b: Box): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > slack && down > slack;
  }
});
