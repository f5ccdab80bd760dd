import { describe, expect, it } from 'vitest';
import type { RangeBars } from '../../../src/drawing/range-bars/chart.ts';
import { drawRangeBars } from '../../../src/drawing/range-bars/draw.ts';
import { textsIn } from '../drawn.ts';
import { ltr, rtl } from '../paper.ts';

const row = {
  group: 'shop',
  office: 'front',
  value: '₹20,000',
  ends: ['₹10,000', '₹30,000'],
  isWeak: false,
  low: 10,
  q1: 15,
  middle: 20,
  q3: 25,
  high: 30,
} as const;
const chart: RangeBars = {
  kind: 'range-bars',
  label: 'Pay in the tea shop',
  columns: ['Who', 'Low', 'Middle', 'High'],
  key: [{ office: 'front', name: 'Counter' }],
  groups: [{ id: 'shop', name: 'Shop' }],
  rows: [
    { ...row, id: 'waiter', name: 'Waiter' },
    { ...row, id: 'taster', name: 'Taster of teas from the hills in the north', isWeak: true },
  ],
  tick: (value) => `₹${value}`,
};

describe(drawRangeBars, () => {
  it('sets a name that does not fit beside its value on two lines', () => {
    for (const paper of [ltr, rtl]) {
      const words = textsIn(drawRangeBars(chart, paper), paper).map((text) => text.words);
      expect(words.slice(-3)).toEqual(['Taster of teas from', 'the hills in the north', '₹20,000']);
    }
  });
});
