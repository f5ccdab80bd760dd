import { describe, expect, it } from 'vitest';
import { arrangeRows, type Choice } from '../../src/islands/arrange-rows.ts';

const rows = [
  { id: 'a', group: 'manager', office: 'front', name: 'Sales manager', otherNames: 'Sales head\nArea manager' },
  { id: 'b', group: 'manager', office: 'back', name: 'IT manager', otherNames: '' },
  { id: 'c', group: 'clerical', office: 'front', name: 'ज़िम्मेदार क्लर्क, पाँच दिन', otherNames: '' },
];
const all: Choice = { office: '', group: '', find: '', order: 'pay' };
const arrange = (choice: Partial<Choice>) => arrangeRows(rows, { ...all, ...choice }, 'en');

describe(arrangeRows, () => {
  it('keeps everything in the order of pay when nothing is chosen', () => {
    expect(arrange({})).toEqual(['a', 'b', 'c']);
  });

  it('keeps one office or one group', () => {
    expect(arrange({ office: 'back' })).toEqual(['b']);
    expect(arrange({ office: 'front' })).toEqual(['a', 'c']);
    expect(arrange({ group: 'clerical' })).toEqual(['c']);
  });

  it('sorts by name within its group', () => {
    expect(arrange({ order: 'name' })).toEqual(['b', 'a', 'c']);
  });

  it('finds part of a name in any case, with or without the nukta, with either nasal sign', () => {
    expect(arrange({ find: ' SALES' })).toEqual(['a']);
    expect(arrange({ find: 'ज़ि'.normalize('NFD') })).toEqual(['c']);
    expect(arrange({ find: 'जिम्मेदार' })).toEqual(['c']);
    expect(arrange({ find: 'पांच' })).toEqual(['c']);
    expect(arrange({ find: 'nobody' })).toEqual([]);
  });

  it('finds other names, each for itself', () => {
    expect(arrange({ find: 'area' })).toEqual(['a']);
    expect(arrange({ find: 'head area' })).toEqual([]);
  });
});
