import { describe, expect, it } from 'vitest';
import { officeSizeFigure } from '../../src/figures/office-size.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = officeSizeFigure(world, language);

describe(officeSizeFigure, () => {
  it('says how many are where, and how many may meet guests', () => {
    expect(figure.sentences).toEqual([
      'front 4\u00a0lakh back 10\u00a0lakh mixed 3.1\u00a0lakh other 2.9\u00a0lakh',
      'between 20% and 36%', // 400 of 2,000; with 310 more
      'up to 46%', // with 200 more
    ]);
  });

  it('tells the sides apart', () => {
    expect(officeSizeFigure(mirrored(world), language).sentences).toEqual([
      'front 10\u00a0lakh back 4\u00a0lakh mixed 3.1\u00a0lakh other 2.9\u00a0lakh',
      'between 50% and 66%',
      'up to 66%', // the heads are at the table already
    ]);
  });

  it('shows how far the share may reach, without a value of its own', () => {
    expect(figure.judgement).toEqual({ verdict: 'disagrees', sure: 'clear' });
    expect(figure.sureness).toMatchObject([
      {
        groups: [
          {
            name: 'sure',
            lines: [
              { name: 'As counted', value: '20%–36%', at: undefined, reach: [0.2, 0.355], resampled: undefined },
              { name: 'With heads', value: '20%–46%' },
            ],
          },
        ],
      },
    ]);
  });

  it('has a row for each office in the order of the room', () => {
    expect(readRows(figure.table)).toEqual([
      'Side | Thousands | Percent',
      'They bring tea | 400 | 20%',
      'They do both | 310 | 16%',
      'They store tea | 1,000 | 50%',
      'They sweep | 290 | 15%',
    ]);
    expect(numbersOf(figure.table)).toEqual([
      [400, 20],
      [310, 15.5],
      [1000, 50],
      [290, 14.5],
    ]);
  });

  it('draws a dot for 25 thousand people', () => {
    expect(figure.panels).toEqual([
      {
        title: 'People and tea',
        chart: {
          kind: 'people',
          label: 'People and tea',
          groups: [
            { id: 'front', look: 'front', dots: 16, name: 'Table', value: '4,00,000', share: '20%' },
            { id: 'mixed', look: 'mixed', dots: 12, name: 'Both', value: '3,10,000', share: '16%' }, // 12.4
            { id: 'back', look: 'back', dots: 40, name: 'Cellar', value: '10,00,000', share: '50%' },
            { id: 'other', look: 'other', dots: 12, name: 'Elsewhere', value: '2,90,000', share: '15%' }, // 11.6
          ],
        },
      },
    ]);
  });

  it('names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-offices'], []]);
  });
});
