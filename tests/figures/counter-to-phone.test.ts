import { describe, expect, it } from 'vitest';
import { counterToPhoneFigure } from '../../src/figures/counter-to-phone.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';
import { numbersOf, readRows, statusesOf } from './rows.ts';

const language = inventLanguage();
const figure = counterToPhoneFigure(world, language, 'full');

describe(counterToPhoneFigure, () => {
  it('tells files which figures are about right, official totals or not there', () => {
    const uncounted = (year: number) => Array(3).fill(`${year}: none`);
    expect(statusesOf(figure.table)).toEqual([
      '2010: none',
      ...['2015: none', '2015: about', ...uncounted(2015)],
      ...['2019: none', ...uncounted(2019)],
      ...['2020: official', '2020: none', ...uncounted(2020)],
    ]);
  });

  it('says the first and the last figure of each, and how much of the fall came before the payments, and how fast', () => {
    expect(figure.sentences).toEqual([
      'payments: 50 in 2017-18, 351 in 2019-20', // 50.4 and 350.6; the year of four months has no total
      'clerks: 41 in 100 in 2010, 24.5 in 100 in 2018',
      'before: 100% in 8 of 8 years, by 2018, 50',
      'pace: 2.1 until 2018, 0.0 after', // 16.5 points in 8 years, and no later share
      'staff: 400 of 1\u00a0thousand in 2010, 600 of 2\u00a0thousand in 2018, 22 in 100', // 400 of 400 and the other 1,400
    ]);
    expect(figure.judgement.verdict).toBe('depends');
  });

  it('keeps a digit of a few crore, which would be rounded to twice or half as many', () => {
    const small = { ...world, upi: world.upi.map((own) => (own.fiscalYear === '2017-18' ? { ...own, croreSummed: 1.46 } : own)) };
    expect(counterToPhoneFigure(small, language, 'full').sentences[0]).toBe('payments: 1.5 in 2017-18, 351 in 2019-20');
  });

  it('says so where a share is only about right', () => {
    const vague = { ...world, bankStaffShares: world.bankStaffShares.map((own) => ({ ...own, isApproximate: own.year === 2010 })) };
    expect(counterToPhoneFigure(vague, language, 'full').sentences[1]).toBe('clerks: some 41 in 100 in 2010, 24.5 in 100 in 2018');
  });

  it('has a row for each year of any of them, and says where one is not known', () => {
    expect(readRows(figure.table)).toEqual([
      'Year | Crore | Share | Scribes | Chiefs | All',
      '2010 | nobody counted | 41 in 100 | 400 | 350 | 1,000',
      '2015 | nobody counted | some 30 in 100 | nobody counted | nobody counted | nobody counted',
      '2018 | 50.4 | 24.5 in 100 | 600 | 1,200 | 2,000', // the fiscal year that ends in it
      '2019 | 200 | nobody counted | nobody counted | nobody counted | nobody counted',
      '2020 | 350.6 (as the office says) | nobody counted | nobody counted | nobody counted | nobody counted',
    ]);
    expect(numbersOf(figure.table).slice(0, 3)).toEqual([
      [undefined, 41, 400, 350, 1000],
      [undefined, 30, undefined, undefined, undefined],
      [50.4, 24.5, 600, 1200, 2000],
    ]);
  });

  const axis = { years: [2010, 2020], tickYears: [2010, 2018, 2020] };
  const [payments, clerks, staff] = figure.panels;

  it('draws payments as columns, an official total paler, and clerks as points, over each other on one axis of years', () => {
    expect(figure.isStacked).toBe(true);
    expect(payments).toEqual({
      title: 'Payments',
      chart: {
        kind: 'columns',
        label: 'Payments',
        ...axis,
        rows: [
          { id: '2017-18', year: 2018, value: 50.4, label: '50', isPale: false },
          { id: '2018-19', year: 2019, value: 200, label: '200', isPale: false },
          { id: '2019-20', year: 2020, value: 350.6, label: '351', isPale: true },
        ],
      },
    });
    const points = [
      { year: 2010, value: 41, label: '41 in 100', isApproximate: false },
      { year: 2015, value: 30, label: 'some 30 in 100', isApproximate: true },
      { year: 2018, value: 24.5, label: '24.5 in 100', isApproximate: false },
    ];
    expect(clerks).toEqual({
      title: 'Clerks',
      chart: { kind: 'year-points', label: 'Clerks', ...axis, series: [{ id: 'share', office: 'middle', points }] },
    });
  });

  it('draws how many they are in its full form alone, each kind named at its last point', () => {
    expect(staff).toMatchObject({ title: 'Staff', chart: { kind: 'year-points', ...axis } });
    const { chart } = staff!;
    if (chart.kind !== 'year-points') return expect.fail(chart.kind);
    expect(chart.series.map(({ id, points }) => [id, ...points.map(({ year, label }) => `${year} ${label}`)])).toEqual([
      ['total', '2010 1,000', '2018 All 2,000'],
      ['officers', '2010 350', '2018 Chiefs 1,200'],
      ['clerks', '2010 400', '2018 Scribes 600'],
    ]);
    expect(counterToPhoneFigure(world, language, 'small').panels.map(({ title }) => title)).toEqual(['Payments', 'Clerks']);
  });

  it('names its sources', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-payments', 'tea-staff'], []]);
  });
});
