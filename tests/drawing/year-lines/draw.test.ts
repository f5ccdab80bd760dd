import { describe, expect, it } from 'vitest';
import type { YearLines } from '../../../src/drawing/year-lines/chart.ts';
import { drawYearLines } from '../../../src/drawing/year-lines/draw.ts';
import { anyChart } from '../any-chart.ts';
import { overlap, textsIn } from '../drawn.ts';
import { hold } from '../hold.ts';
import { ltr, rtl } from '../paper.ts';

const chart = (values: readonly number[], isLabelAbove: boolean, isNamedFirst = false): YearLines => ({
  kind: 'year-lines',
  label: 'Price of tea',
  series: [
    {
      ...{ id: 'tea', label: 'Tea', lastValue: '×1.2', isNamedFirst, isLabelAbove },
      points: values.map((value, index) => ({ year: 2001 + index, value })),
    },
  ],
  baseline: { value: 1, name: 'as at first' },
  include: [0, 2],
  tick: (value) => `×${value}`,
  missing: [],
  breaks: [],
  tickYears: [2001, 2003],
});
const find = (of: YearLines, words: string, paper = ltr) => textsIn(drawYearLines(of, paper), paper).find((text) => text.words === words)!;

describe(drawYearLines, () => {
  it('names the value at which both sides are even, where reading starts', () => {
    expect(find(chart([1, 1, 1.2], true), 'as at first').left).toBe(6);
    expect(find(chart([1, 1, 1.2], true), 'as at first', rtl).right).toBe(334);
    expect(find(chart([1, 1, 1.2], true), '×1')).toBeUndefined();
  });

  it('names a series at its first point where it is asked to, on the side that is asked for, and says the value at the last', () => {
    const named = (isLabelAbove: boolean): YearLines => {
      const [tea] = chart([1.4, 1.2], isLabelAbove, true).series;
      const milk = { ...tea!, id: 'milk', isNamedFirst: false, points: [2001, 2006].map((year) => ({ year, value: 0.4 })) };
      return { ...chart([], true), series: [{ ...tea!, points: tea!.points.map((own) => ({ ...own, year: own.year + 4 })) }, milk] };
    };
    const [above, below] = [true, false].map((isLabelAbove) => find(named(isLabelAbove), 'Tea'));
    expect(above!.left).toBe(below!.left);
    expect(above!.bottom).toBeLessThan(below!.top);
    expect(find(named(true), '×1.2')).toBeDefined();
  });

  it('names a series at its last point where there is no room at the first', () => {
    expect(find(chart([1, 1, 1.2], true, true), 'Tea')).toBeUndefined(); // the axis has its own word there
    expect(find(chart([1, 1, 1.2], true, true), 'Tea ×1.2')).toBeDefined();
  });

  it('keeps a label on the other side of its point where it has no room on its own', () => {
    const middle = (of: YearLines) => find(of, 'Tea ×1.2').bottom;
    expect(middle(chart([1, 1, 2], true))).toBeGreaterThan(20); // the point stands at the top, 20 below the frame's edge
    expect(middle(chart([1, 1, 0], false))).toBeLessThan(236); // and here at the bottom of the plot
  });

  it('keeps labels of series and of the axis off each other, in both directions', () => {
    hold(anyChart['year-lines'], (any) => {
      for (const paper of [ltr, rtl]) {
        const texts = textsIn(drawYearLines({ ...any, baseline: { value: 1, name: 'even' } }, paper), paper);
        const [series, axis] = [
          texts.filter(({ classes }) => classes.includes('strong')),
          texts.filter(({ classes }) => classes.includes('soft') && classes.includes('halo')),
        ];
        expect(
          series.flatMap((one) => axis.filter((other) => overlap(one, other)).map((other) => `${one.words} on ${other.words}`)),
        ).toEqual([]);
      }
    });
  });
});
