import { describe, expect, it } from 'vitest';
import { arrangeRows, type Choice } from '../../src/islands/arrange-rows.ts';

const rows = [
  { id: 'a', group: 'manager', office: 'front', name: 'Sales manager' },
  { id: 'b', group: 'manager', office: 'back', name: 'IT manager' },
  { id: 'c', group: 'clerical', office: 'front', name: 'ज़िम्मेदार क्लर्क' },
];
const size = { top: 20, heading: 30, row: 10 };
const all: Choice = { office: '', group: '', find: '', order: 'pay' };
const arrange = (choice: Partial<Choice>) => arrangeRows(rows, { ...all, ...choice }, size, 'en');

describe(arrangeRows, () => {
  it('keeps everything in the order of pay when nothing is chosen', () => {
    expect(arrange({})).toEqual({ tops: new Map([['group manager', 20], ['a', 50], ['b', 60], ['group clerical', 70], ['c', 100]]), height: 110, count: 3 });
  });

  it('hides the heading of a group that has no rows left', () => {
    expect([...arrange({ office: 'back' }).tops.keys()]).toEqual(['group manager', 'b']);
    expect([...arrange({ group: 'clerical' }).tops.keys()]).toEqual(['group clerical', 'c']);
  });

  it('sorts by name within its group', () => {
    expect([...arrange({ order: 'name', group: 'manager' }).tops.keys()]).toEqual(['group manager', 'b', 'a']);
  });

  it('finds part of a name in any case, and Hindi however it is composed', () => {
    expect(arrange({ find: ' SALES' }).count).toBe(1);
    expect(arrange({ find: 'ज़ि'.normalize('NFD') }).count).toBe(1);
    expect(arrange({ find: 'nobody' })).toEqual({ tops: new Map(), height: 20, count: 0 });
  });
});
