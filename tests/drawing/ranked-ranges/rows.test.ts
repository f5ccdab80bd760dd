import { describe, expect, it } from 'vitest';
import type { RankedRanges } from '../../../src/drawing/ranked-ranges/chart.ts';
import { rankedRangesRows } from '../../../src/drawing/ranked-ranges/rows.ts';

const chart: RankedRanges = {
  kind: 'ranked-ranges',
  columns: ['Who', 'Low', 'Middle', 'High'],
  rows: [
    {
      id: 'host',
      office: 'front',
      name: 'Host',
      href: undefined,
      low: 20,
      q1: 30,
      middle: 40,
      q3: 60,
      high: 80,
      cells: ['20', '40', '80'],
    },
    { id: 'cook', office: 'back', name: 'Cook', href: '/cook/', low: 10, middle: 20, high: 40, cells: ['10', '20', '40'] },
  ],
  strip: { id: 'level', office: 'front', label: 'from 10 to 100', name: 'All hands', rank: '2 / 3', own: 40, others: [10, 100] },
  tick: (value) => `₹${value}`,
};
const { groups, ...table } = rankedRangesRows(chart);
const rows = groups.flatMap((group) => group.rows);
const markups = rows.map(({ drawing }) => ('note' in drawing ? drawing.note : drawing.markup));

describe(rankedRangesRows, () => {
  it('puts ranges and strip on one axis, as far as the highest of either', () => {
    expect(table.ticks.at(-1)).toEqual({ share: 1, text: '₹100' });
    expect(markups[0]).toBe(
      '<rect class="line" x="20%" width="60%"/><rect class="box" x="30%" width="30%"/><circle class="mark" cx="40%"/>',
    );
    expect(rankedRangesRows({ ...chart, strip: { ...chart.strip, others: [10] } }).ticks.at(-1)!.text).toBe('₹80');
    expect(rankedRangesRows({ ...chart, strip: { ...chart.strip, own: 120 } }).ticks.at(-1)!.text).toBe('₹120');
  });

  it('marks the own value over a line for each of the others', () => {
    expect(markups[2]).toBe('<rect class="other" x="10%"/><rect class="other" x="100%"/><circle class="mark" cx="40%"/>');
    expect(rows[2]).toMatchObject({ officeName: 'from 10 to 100', name: 'All hands', cells: ['', '2 / 3', ''] });
  });

  it('links the others to their own pages, and keeps the middle where there is little room', () => {
    expect(rows.map(({ href }) => href)).toEqual([undefined, '/cook/', undefined]);
    expect(table).toMatchObject({ columns: ['Who', 'Low', 'Middle', 'High'], kept: [1] });
  });
});
