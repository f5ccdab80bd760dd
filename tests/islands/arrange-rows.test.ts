import { describe, expect, it } from 'vitest';
import { arrangeRows, type Choice } from '../../src/islands/arrange-rows.ts';

// Names of one line and of two, under headings of their own heights.
const rows = [
  { id: 'a', group: 'manager', office: 'front', name: 'Sales manager', height: 10 },
  { id: 'b', group: 'manager', office: 'back', name: 'IT manager', height: 16 },
  { id: 'c', group: 'clerical', office: 'front', name: 'ज़िम्मेदार क्लर्क', height: 10 },
];
const headings = [
  { group: 'manager', height: 30 },
  { group: 'clerical', height: 34 },
];
const all: Choice = { office: '', group: '', find: '', order: 'pay' };

function arrange(choice: Partial<Choice>) {
  const arranged = arrangeRows(rows, headings, { ...all, ...choice }, 20, 'en');
  return { headings: Object.fromEntries(arranged.headings), rows: Object.fromEntries(arranged.rows), height: arranged.height };
}

describe(arrangeRows, () => {
  it('keeps everything in the order of pay when nothing is chosen, each below what is above it', () => {
    expect(arrange({})).toEqual({ headings: { manager: 20, clerical: 76 }, rows: { a: 50, b: 60, c: 110 }, height: 120 });
  });

  it('hides the heading of a group that has no rows left, and closes the gap', () => {
    expect(arrange({ office: 'back' })).toEqual({ headings: { manager: 20 }, rows: { b: 50 }, height: 66 });
    expect(arrange({ group: 'clerical' })).toEqual({ headings: { clerical: 20 }, rows: { c: 54 }, height: 64 });
    expect(arrange({ office: 'front' })).toEqual({ headings: { manager: 20, clerical: 60 }, rows: { a: 50, c: 94 }, height: 104 });
  });

  it('sorts by name within its group', () => {
    expect(arrange({ order: 'name' })).toEqual({ headings: { manager: 20, clerical: 76 }, rows: { b: 50, a: 66, c: 110 }, height: 120 });
  });

  it('finds part of a name in any case, and Hindi however it is composed', () => {
    expect(arrange({ find: ' SALES' }).rows).toEqual({ a: 50 });
    expect(arrange({ find: 'ज़ि'.normalize('NFD') }).rows).toEqual({ c: 54 });
    expect(arrange({ find: 'nobody' })).toEqual({ headings: {}, rows: {}, height: 20 });
  });
});
