import { load } from 'cheerio';
import { beforeEach, describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/compare/element.ts';
import { payRows } from '../../src/compare/pay-rows.ts';

describe(payRows, () => {
  const cells = ['20', '40', '80'] as const;
  let $: ReturnType<typeof load>;
  beforeEach(() => {
    $ = load(
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
  });
  const row = (index: number) => $('tbody tr').eq(index);

  it('puts all on one axis from 0', () => {
    expect(row(0).find('.line').attr()).toMatchObject({ x: '25%', width: '75%' });
    expect(row(0).find('.box').attr()).toMatchObject({ x: '37.5%', width: '37.5%' });
    expect(row(0).find('circle').attr('cx')).toBe('50%');
    expect(row(1).find('.line').attr()).toMatchObject({ x: '12.5%', width: '37.5%' });
    expect(row(1).find('rect.mark').attr('x')).toBe('25%');
  });

  it('writes a tick to the side of its line where the axis ends, and only there', () => {
    // 0, 20, 40, 60 and 80 of 80
    expect(
      $('.scale text')
        .map((_, tick) => [[$(tick).text(), $(tick).attr('class')]])
        .get(),
    ).toEqual([
      ['0', undefined],
      ['20', undefined],
      ['40', undefined],
      ['60', undefined],
      ['80', 'last'],
    ]);
  });

  it('draws no box where a quarter is not known', () => {
    const boxes = (q1: number | undefined, q3: number | undefined) => {
      const bar = { name: 'host', office: 'front', low: 20, q1, middle: 40, q3, high: 80, cells } as const;
      return load(htmlOf(payRows('Pay', ['Job', 'Low', 'Middle', 'High'], [bar], String)))('.box').length;
    };
    expect([boxes(30, 60), boxes(30, undefined), boxes(undefined, 60), boxes(undefined, undefined)]).toEqual([1, 0, 0, 0]);
  });

  it('puts ticks under the axis, and a line where each stands', () => {
    const at = (selector: string) =>
      $(selector)
        .map((_, own) => $(own).attr('x'))
        .get();
    expect(at('.scale rect')).toEqual(['0%', '25%', '50%', '75%', '100%']);
    expect(at('.scale text')).toEqual(at('.scale rect'));
  });

  it('keeps the middle in sight where a column is narrow, and spares the ends', () => {
    const spared = (selector: string) =>
      $(selector)
        .map((_, cell) => $(cell).hasClass('spare'))
        .get();
    expect(spared('thead th')).toEqual([false, true, false, true]);
    expect(spared('tbody tr:first-child td')).toEqual([true, false, true]);
    expect($('.rows').hasClass('keeps-1') && $('.rows').hasClass('has-3')).toBe(true);
  });

  it('says what is not known instead of drawing nothing', () => {
    expect(row(2).find('td').text()).toBe('nobody knows');
    expect(row(2).find('td').attr('colspan')).toBe('3');
    expect(row(2).find('svg')).toHaveLength(0);
  });

  it('is a table to be read and copied', () => {
    expect(
      row(0)
        .children()
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['host', '20', '40', '80']);
    expect($('caption.visually-hidden').text()).toBe('Pay');
    expect($('thead th[scope=col]')).toHaveLength(4);
    expect($('tbody th[scope=row]')).toHaveLength(3);
  });

  it('is drawn for the eye alone, in the look of each office', () => {
    expect($('svg:not([aria-hidden=true])')).toHaveLength(0);
    expect(row(0).find('svg').attr('class')).toBe('front');
    expect(row(1).find('svg').attr('class')).toBe('back');
    expect(row(0).find('circle').attr('class')).toBe('mark');
  });
});
