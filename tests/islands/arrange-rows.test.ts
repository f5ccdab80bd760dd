import { describe, expect, it } from 'vitest';
import { arrangeRows, type RowChoice } from '../../src/islands/arrange-rows.ts';

const row = (id: string, group: string, name: string, values: Record<string, string>, otherNames = '') => ({
  id,
  group,
  name,
  otherNames,
  values: { group, ...values },
});
const rows = [
  row('a', 'manager', 'Sales manager', { office: 'front', contact: '4.5', preparation: '4' }, 'Sales head\nArea manager'),
  row('b', 'manager', 'IT manager', { office: 'back', contact: '', preparation: '3' }),
  row('d', 'manager', 'Zoo manager', { office: 'back', contact: '4.9', preparation: '' }),
  row('c', 'clerical', 'ज़िम्मेदार क्लर्क, पाँच दिन', { office: 'front', contact: '2', preparation: '2' }),
];
const arrange = (choice: Partial<RowChoice>) => arrangeRows(rows, { keep: {}, find: '', order: 'pay', ...choice }, 'en');

describe(arrangeRows, () => {
  it('keeps everything in the order of pay when nothing is chosen', () => {
    expect(arrange({})).toEqual(['a', 'b', 'd', 'c']);
    expect(arrange({ keep: { office: '', group: '' } })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('keeps what has the chosen value, of one field or of several', () => {
    expect(arrange({ keep: { office: 'back' } })).toEqual(['b', 'd']);
    expect(arrange({ keep: { group: 'clerical' } })).toEqual(['c']);
    expect(arrange({ keep: { office: 'front', group: 'manager' } })).toEqual(['a']);
    expect(arrange({ keep: { office: 'front', preparation: '3' } })).toEqual([]);
  });

  it('sorts within its group by name, contact or preparation; what is not known comes last', () => {
    expect(arrange({ order: 'name' })).toEqual(['b', 'a', 'd', 'c']);
    expect(arrange({ order: 'contact' })).toEqual(['d', 'a', 'b', 'c']);
    expect(arrange({ order: 'preparation' })).toEqual(['b', 'a', 'd', 'c']);
  });

  it('keeps the order of the table for an order that there is not, whatever the address says', () => {
    for (const order of ['', 'pay', 'toString', '__proto__']) expect(arrange({ order })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('finds part of a name in any case, with or without the nukta, with either nasal sign', () => {
    expect(arrange({ find: ' SALES' })).toEqual(['a']);
    expect(arrange({ find: 'ज़ि'.normalize('NFD') })).toEqual(['c']);
    expect(arrange({ find: 'जिम्मेदार' })).toEqual(['c']);
    expect(arrange({ find: 'पांच' })).toEqual(['c']);
    expect(arrange({ find: 'it  manager' })).toEqual(['b']);
    expect(arrange({ find: 'nobody' })).toEqual([]);
  });

  it('finds other names, each for itself', () => {
    expect(arrange({ find: 'area' })).toEqual(['a']);
    expect(arrange({ find: 'head area' })).toEqual([]);
  });
});
