import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/compare/element.ts';
import { payRows } from '../../src/compare/pay-rows.ts';

describe(payRows, () => {
  const cells = ['20', '40', '80'] as const;
  const $ = load(
    htmlOf(
      payRows(
        'Pay',
        ['Job', 'Low', 'Middle', 'High'],
        [
          { name: 'host', office: 'front', low: 20, q1: 30, middle: 40, q3: 60, high: 80, cells },
          { name: 'clerk', office: 'back', low: 10, q1: undefined, middle: 20, q3: undefined, high: 40, cells },
          { name: 'ghost', office: 'middle', note: 'nobody knows' },
        ],
        String,
      ),
    ),
  );
  const row = (index: number) => $('tbody tr').eq(index);

  it('puts all on one axis from 0', () => {
    expect(row(0).find('.line').attr()).toMatchObject({ x: '25%', width: '75%' });
    expect(row(0).find('.box').attr()).toMatchObject({ x: '37.5%', width: '37.5%' });
    expect(row(0).find('circle').attr('cx')).toBe('50%');
    expect(row(1).find('.line').attr()).toMatchObject({ x: '12.5%', width: '37.5%' });
    expect(row(1).find('rect.mark').attr('x')).toBe('25%');
  });

  it('draws no box where the quarters are not known', () => {
    expect(row(1).find('.box')).toHaveLength(0);
  });

  it('says what is not known instead of drawing nothing', () => {
    expect(row(2).find('td').text()).toBe('nobody knows');
    expect(row(2).find('svg')).toHaveLength(0);
  });

  it('is a table to be read and copied', () => {
    expect(
      row(0)
        .children()
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['host', '20', '40', '80']);
    expect($('caption').text()).toBe('Pay');
  });
});
