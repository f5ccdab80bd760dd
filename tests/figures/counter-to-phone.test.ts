import { describe, expect, it } from 'vitest';
import { counterToPhone } from '../../src/figures/counter-to-phone.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';
import { numbersOf, readRows, statusesOf } from './rows.ts';

const language = inventLanguage();
const figure = counterToPhone(world, language);

describe(counterToPhone, () => {
  it('tells files which figures are about right, official totals or not there', () => {
    expect(statusesOf(figure.table)).toEqual(['2010: none', '2015: none', '2015: about', '2019: none', '2020: official', '2020: none']);
  });

  it('says the first and the last figure of both', () => {
    expect(figure.sentences).toEqual([
      'payments: 50 in 2017-18, 351 in 2019-20', // 50.4 and 350.6; the year of four months has no total
      'clerks: 41 in 100 in 2010, 24.5 in 100 in 2018',
    ]);
  });

  it('keeps a digit of a few crore, which would be rounded to twice or half as many', () => {
    const small = { ...world, upi: world.upi.map((own) => (own.fiscalYear === '2017-18' ? { ...own, croreSummed: 1.46 } : own)) };
    expect(counterToPhone(small, language).sentences[0]).toBe('payments: 1.5 in 2017-18, 351 in 2019-20');
  });

  it('says so where a share is only about right', () => {
    const vague = { ...world, bankStaffShares: world.bankStaffShares.map((own) => ({ ...own, isApproximate: own.year === 2010 })) };
    expect(counterToPhone(vague, language).sentences[1]).toBe('clerks: some 41 in 100 in 2010, 24.5 in 100 in 2018');
  });

  it('has a row for each year of either, and says where one of them is not known', () => {
    expect(readRows(figure.table)).toEqual([
      'Year | Crore | Share',
      '2010 | nobody counted | 41 in 100',
      '2015 | nobody counted | some 30 in 100',
      '2018 | 50.4 | 24.5 in 100', // the fiscal year that ends in it
      '2019 | 200 | nobody counted',
      '2020 | 350.6 (as the office says) | nobody counted',
    ]);
    expect(numbersOf(figure.table)).toEqual([
      [undefined, 41],
      [undefined, 30],
      [50.4, 24.5],
      [200, undefined],
      [350.6, undefined],
    ]);
  });

  it('draws payments as columns, an official total paler, and clerks as points of the front', () => {
    expect(figure.panels).toEqual([
      {
        title: 'Payments',
        chart: {
          kind: 'columns',
          label: 'Payments',
          rows: [
            { id: '2017-18', value: 50.4, label: '50', short: '2018', isPale: false },
            { id: '2018-19', value: 200, label: '200', short: '2019', isPale: false },
            { id: '2019-20', value: 350.6, label: '351', short: '2020', isPale: true },
          ],
        },
      },
      {
        title: 'Clerks',
        chart: {
          kind: 'year-points',
          label: 'Clerks',
          office: 'front',
          points: [
            { year: 2010, value: 41, label: '41 in 100', isApproximate: false },
            { year: 2015, value: 30, label: 'some 30 in 100', isApproximate: true },
            { year: 2018, value: 24.5, label: '24.5 in 100', isApproximate: false },
          ],
        },
      },
    ]);
  });

  it('names its sources', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-payments', 'tea-staff'], []]);
  });
});
