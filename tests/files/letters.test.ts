import { describe, expect, it } from 'vitest';
import { findForeignWords, findMixedWords, findStrangers } from '../../src/files/letters.ts';

const told = (found: readonly { found: string; write: string }[]) => found.map((each) => `${each.found} → ${each.write}`);

describe(findStrangers, () => {
  it('lets the marks of Chinese and Japanese stand among their letters', () => {
    expect(findStrangers('営業（約3人）：いい！？')).toEqual([]);
    expect(findStrangers('使用Excel，好')).toEqual([]);
  });

  it('refuses them elsewhere, and letters and digits of their width everywhere', () => {
    expect(told(findStrangers('tea！\n営業'))).toEqual(['U+FF01 → the plain !']);
    expect(told(findStrangers('営業Ａ'))).toEqual(['Ａ (U+FF21) → the plain letters A']);
  });
});

describe(findMixedWords, () => {
  it('lets Japanese and Korean put Latin names into their words', () => {
    expect(findMixedWords('ITエンジニアとIT기업')).toEqual([]);
  });

  it('tells a letter that looks like one of another script', () => {
    expect(told(findMixedWords('pаy'))).toEqual(['pаy (Latin and Cyrillic letters in one word) → the word in the letters of one script']);
    expect(findMixedWords('営業pаy')).toHaveLength(1);
  });
});

describe(findForeignWords, () => {
  it('goes by the scripts of Unicode', () => {
    expect(findForeignWords('営業はデータ', ['Hani', 'Hira', 'Kana'])).toEqual([]);
    expect(told(findForeignWords('営業 চা', ['Latn', 'Hani']))).toEqual([
      'চা (Bangla letters) → the word in letters that the site has: Latin, Han',
    ]);
  });
});
