import { describe, expect, it } from 'vitest';
import { readStrictly } from './strict-csv.ts';

describe(readStrictly, () => {
  it('reads headings and rows, quoted where they need it', () => {
    expect(readStrictly('a,b\r\n"1,""x""",\r\n')).toEqual({ headings: ['a', 'b'], rows: [['1,"x"', '']] });
  });

  it.each([
    ['a quotation mark that stays open', 'a,b\r\n"1,2\r\n'],
    ['letters behind a quotation mark', 'a,b\r\n"1"x,2\r\n'],
    ['a quotation mark in a bare cell', 'a,b\r\n1"x,2\r\n'],
    ['lines that end in LF alone', 'a,b\n1,2\n'],
    ['a bare line break in a cell', 'a,b\r\n1,x\ny\r\n'],
    ['a last line that does not end', 'a,b\r\n1,2'],
    ['a row that is too short', 'a,b\r\n1\r\n'],
    ['a row that is too wide, such as prose below a table', 'a\r\n1\r\nFrom the office, read in May\r\n'],
    ['an empty line', 'a,b\r\n\r\n1,2\r\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readStrictly(text)).toThrow();
  });
});
