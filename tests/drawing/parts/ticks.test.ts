import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptApart, drawTicks } from '../../../src/drawing/parts/ticks.ts';
import { hold, number } from '../hold.ts';
import { ltr, rtl } from '../paper.ts';

describe(drawTicks, () => {
  it('centres labels on their places and keeps the outer ones in the frame', () => {
    expect(
      drawTicks(
        [
          { x: 6, text: '₹0' },
          { x: 170, text: '₹50' },
          { x: 334, text: '₹100' },
        ],
        14,
        ltr,
      ).map(String),
    ).toEqual([
      '<text class="soft" y="14">₹0</text>',
      '<text class="soft middle-text" x="170" y="14">₹50</text>',
      '<text class="soft end" x="340" y="14">₹100</text>',
    ]);
    expect(String(drawTicks([{ x: 6, text: '₹0' }], 14, rtl)[0])).toBe('<text class="soft end" y="14">₹0</text>');
  });

  it('leaves out labels that would touch, but not the ends', () => {
    const labels = [0, 20, 40, 60, 80, 100].map((x) => ({ x: 100 + x, text: '₹00' }));
    expect(drawTicks(labels, 14, ltr).map((label) => /x="(\d+)"/.exec(label.markup)![1])).toEqual(['100', '140', '200']);
  });
});

describe(keptApart, () => {
  it('keeps stretches that do not touch, and asks no others than those it is told to', () => {
    const stretches = [0, 10, 20, 30].map((left) => ({ left, right: left + 8 }));
    expect([...keptApart(stretches, 2)]).toEqual([0, 3, 1, 2]);
    expect([...keptApart(stretches, 3)]).toEqual([0, 3]);
    expect([...keptApart(stretches, 2, [2])]).toEqual([0, 3, 2]);
    expect([...keptApart([], 2)]).toEqual([]);
  });

  it('leaves the gap between any two that it keeps', () => {
    const stretch = fc.tuple(number(0, 300), number(1, 60)).map(([left, width]) => ({ left, right: left + width }));
    hold(fc.tuple(fc.array(stretch, { minLength: 1, maxLength: 20 }), number(0, 10)), ([stretches, gap]) => {
      const kept = [...keptApart(stretches, gap)].map((index) => stretches[index]!).sort((a, b) => a.left - b.left);
      kept.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThanOrEqual(kept[index]!.right + gap));
      expect(kept).toContain(stretches[0]);
    });
  });
});
