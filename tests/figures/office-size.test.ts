import { describe, expect, it } from 'vitest';
import { officeSize } from '../../src/figures/office-size.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = officeSize(world, language);

describe(officeSize, () => {
  it('says how many are where, and how many are in the back for each in front', () => {
    expect(figure.sentences).toEqual([
      'front 4 lakh back 10 lakh mixed 3.1 lakh other 2.9 lakh', // with spaces that do not break
      'back for ten in front: 25', // 1,000 ÷ 400
    ]);
  });

  it('tells the sides apart', () => {
    expect(officeSize(mirrored(world), language).sentences).toEqual([
      'front 10 lakh back 4 lakh mixed 3.1 lakh other 2.9 lakh',
      'back for ten in front: 4',
    ]);
  });

  it('has a row for each office in the order of the room', () => {
    expect(readRows(figure.table)).toEqual([
      'Side | Thousands | Percent',
      'They bring tea | 400 | 20 in 100',
      'They do both | 310 | 15.5 in 100',
      'They store tea | 1,000 | 50 in 100',
      'They sweep | 290 | 14.5 in 100',
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
            { id: 'front', look: 'front', dots: 16, name: 'Table', value: '4,00,000', share: '20 in 100' },
            { id: 'mixed', look: 'mixed', dots: 12, name: 'Both', value: '3,10,000', share: '15.5 in 100' }, // 12.4
            { id: 'back', look: 'back', dots: 40, name: 'Cellar', value: '10,00,000', share: '50 in 100' },
            { id: 'other', look: 'other', dots: 12, name: 'Elsewhere', value: '2,90,000', share: '14.5 in 100' }, // 11.6
          ],
        },
      },
    ]);
  });

  it('names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-offices'], []]);
  });
});
