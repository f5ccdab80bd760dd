import { describe, expect, it } from 'vitest';
import { tableText } from '../../src/islands/table-text.ts';

describe(tableText, () => {
  it('puts tabs between cells and each row on its own line', () => {
    expect(
      tableText([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('a\tb\nc\td');
  });

  it('keeps a cell in one piece when its words hold line breaks or tabs', () => {
    expect(tableText([['  वेतन\n\tऔर भत्ते ', 'x']])).toBe('वेतन और भत्ते\tx');
  });
});
