import { describe, expect, it } from 'vitest';
import type { RangeBars } from '../../../src/charts/range-bars/chart.ts';
import { drawRangeBars, rangeBarsTop } from '../../../src/charts/range-bars/draw.ts';
import { parse, textsIn } from '../drawn.ts';
import { ltr, rtl } from '../paper.ts';

const row = { group: 'shop', office: 'front', value: '₹20,000', isWeak: false, low: 10, q1: 15, median: 20, q3: 25, high: 30 } as const;
const chart: RangeBars = {
  kind: 'range-bars',
  label: 'Pay in the tea shop',
  key: [{ office: 'front', name: 'Counter' }],
  groups: [{ id: 'shop', name: 'Shop' }],
  rows: [
    { ...row, id: 'waiter', name: 'Waiter' },
    { ...row, id: 'taster', name: 'Taster of teas from the hills in the north', isWeak: true },
  ],
  tick: (value) => `₹${value}`,
};

describe(drawRangeBars, () => {
  it('says of every heading and row how high it is and where it stands, for the script that moves them', () => {
    const $ = parse(drawRangeBars(chart, ltr));
    const places = $('[data-height]')
      .toArray()
      .map((each) => [$(each).attr('data-id') ?? 'heading', $(each).attr('data-height'), $(each).attr('transform')]);
    expect(places).toEqual([
      ['heading', '34', 'translate(0 46)'],
      ['waiter', '34', 'translate(0 80)'],
      ['taster', '50', 'translate(0 114)'],
    ]);
    expect(rangeBarsTop(chart, ltr)).toBe(46);
    expect($('[data-group=shop] [data-id=taster]').attr()).toMatchObject({
      'data-name': chart.rows[1]!.name,
      'data-office': 'front',
      class: 'front weak',
    });
  });

  it('sets a name that does not fit beside its value on two lines', () => {
    for (const paper of [ltr, rtl]) {
      const words = textsIn(drawRangeBars(chart, paper), paper).map((text) => text.words);
      expect(words.slice(-3)).toEqual(['Taster of teas from', 'the hills in the north', '₹20,000']);
    }
  });
});
