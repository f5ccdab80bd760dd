import { describe, expect, it } from 'vitest';
import { checkNumbers, checkLetters } from '../../../src/words/check/wording.ts';

const place = { file: 'content/hi/article/opening.mdx', line: 1, field: 'body' };

describe(checkNumbers, () => {
  it.each(['12%', '12 %', '12.5', '25,000', '₹25', '$ 1.5', '25 ₹', '300', '12,34,567', '२५०', '1857', '2100', '20245'])(
    'takes %s for a statistic',
    (figure) => {
      expect(checkNumbers(place, `Pay is ${figure} here`)[0]).toMatchObject({
        line: 1,
        found: figure,
        write: 'the sentence without the figure; figures come from data by a tag: <Figure name="…" />',
      });
    },
  );

  it.each(['8 differences', '12 rows', 'in May 2025', 'in 2024.', 'in 1900', 'the 1990s', 'by 2099', 'A4 and B2B', 'eight'])(
    'lets "%s" stand',
    (words) => {
      expect(checkNumbers(place, words)).toEqual([]);
    },
  );

  it.each([
    ...['Rs 5', 'Rs. 5', 'INR 5', 'USD5', 'EUR 5', 'रु 5', 'रु. 5', '€5', '₹ 5,000.50'],
    ...['5‰', '5٪', '5 $', '5 per cent', '5 percent', '5percentage', '5 pct', '5 thousand', '5 lakh', '5 lakhs', '5 lac', '5 lacs'],
    ...['5 crore', '5 crores', '5 million', '5 millions', '5 billion', '5.5 rupees', '5 dollars'],
    ...['5 प्रतिशत', '5 फ़ीसदी', '5 फीसदी', '5 हज़ार', '5 हजार', '5 लाख', '5 करोड़', '5 अरब', '5 रुपये', '5 रुपए', '5 डॉलर'],
    ...['5k', '5K', '5m', '1.5M', '5.5', '5,5', '1,23,456', '1234', '½', '5½', '5 ¼', '⅔', '3/4'],
  ])('takes all of "%s" for a statistic', (figure) => {
    expect(checkNumbers(place, `It is ${figure} now`).map(({ found }) => found)).toEqual([figure]);
  });

  it.each([
    'Rse 5 cups',
    'fiRs 5',
    '5 lakhpati',
    '5 millionaires',
    '5kg',
    '5 करोड़पति',
    '5ms',
    '12 / many',
    'and/or',
    '1990–99',
    'May 5.',
    'a, b',
  ])('takes nothing in "%s" for one', (words) => {
    expect(checkNumbers(place, words)).toEqual([]);
  });

  it('asks for Latin digits', () => {
    expect(checkNumbers(place, '८ अंतर')).toMatchObject([{ found: '८', write: 'Latin digits, for example 8' }]);
  });

  it('finds the line in a paragraph of several', () => {
    expect(checkNumbers({ ...place, line: 5 }, 'Tea\nand milk\nat 300')[0]?.line).toBe(7);
  });
});

describe(checkLetters, () => {
  it('finds a line where Devanagari ends its sentences with a danda', () => {
    expect(checkLetters(place, 'चाय पियो |\nदूध भी|', 'Deva').map(({ line, found, write }) => `${line} ${found} → ${write}`)).toEqual([
      '1 पियो | → the danda । where a line | stands: पियो।',
      '2 भी| → the danda । where a line | stands: भी।',
    ]);
    expect(checkLetters(place, 'tea | milk', 'Latn')).toEqual([]);
  });

  it('finds a line that stands alone, and one after another', () => {
    expect(checkLetters(place, 'चाय\n| दूध||', 'Deva').map(({ line, found, write }) => `${line} ${found} → ${write}`)).toEqual([
      '2 | → the danda । where a line | stands: ।',
      '2 दूध| → the danda । where a line | stands: दूध।',
      '2 | → the danda । where a line | stands: ।',
    ]);
  });

  it('needs no time for a long text without spaces', { timeout: 5000 }, () => {
    expect(checkLetters(place, 'चाय'.repeat(30_000), 'Deva')).toEqual([]);
    expect(checkLetters(place, 'चाय|\n'.repeat(20_000), 'Deva').at(-1)?.line).toBe(20_000);
  });

  it('finds the word before a line whatever stands between them on that line', () => {
    expect(checkLetters(place, 'चाय   |', 'Deva').map(({ found, write }) => `${found} → ${write}`)).toEqual([
      'चाय   | → the danda । where a line | stands: चाय।',
    ]);
  });

  it('finds a word that is not composed as Unicode NFC', () => {
    expect(checkLetters(place, 'Cafe\u0301, tea', 'Latn')).toMatchObject([
      { found: 'Cafe\u0301', write: 'the same word composed (Unicode NFC): Café' },
    ]);
  });
});
