import { describe, expect, it } from 'vitest';
import { allOf, areAll } from '../../src/figures/all-of.ts';
import { inventLanguage } from '../examples/language.ts';

const language = inventLanguage();

describe(allOf, () => {
  it('has the word of the language for a few, and the number for many', () => {
    expect([2, 3, 4, 5, 6, 1200].map((count) => allOf(count, language))).toEqual([
      'both',
      'all three',
      'all four',
      'all five',
      'all 6',
      'all 1,200',
    ]);
  });
});

describe(areAll, () => {
  it('is not said of one alone, nor of none', () => {
    expect([areAll(4, 4), areAll(3, 4), areAll(1, 1), areAll(0, 0)]).toEqual([true, false, false, false]);
  });
});
