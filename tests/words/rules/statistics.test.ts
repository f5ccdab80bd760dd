import { describe, expect, it } from 'vitest';
import { latinDigits, noStatistics, noStatisticsInWords } from '../../../src/words/rules/statistics.ts';
import { found, findings, place } from './findings.ts';

describe('no statistics', () => {
  it.each(['12%', '12 %', '12.5', '25,000', '₹25', '$ 1.5', '25 ₹', '300', '12,34,567', '२५०', '1857', '2100', '20245'])(
    'takes %s for a statistic',
    (figure) => {
      expect(findings(noStatistics, `Pay is ${figure} here`)[0]).toMatchObject({
        found: figure,
        write: 'the sentence without the figure; figures come from data by a tag: <Figure name="…" />',
      });
    },
  );

  it.each(['8 differences', '12 rows', 'in May 2025', 'in 2024.', 'in 1900', 'the 1990s', 'by 2099', 'A4 and B2B', 'eight'])(
    'lets "%s" stand',
    (words) => {
      expect([...found(noStatistics, words), ...found(noStatisticsInWords, words)]).toEqual([]);
    },
  );

  it.each([
    ...['Rs 5', 'Rs. 5', 'INR 5', 'USD5', 'EUR 5', 'रु 5', 'रु. 5', '€5', '₹ 5,000.50'],
    ...['5‰', '5٪', '5 $', '5 per cent', '5 percent', '5percentage', '5 pct', '5 thousand', '5 lakh', '5 lakhs', '5 lac', '5 lacs'],
    ...['5 crore', '5 crores', '5 million', '5 millions', '5 billion', '5.5 rupees', '5 dollars'],
    ...['5 प्रतिशत', '5 फ़ीसदी', '5 फीसदी', '5 हज़ार', '5 हजार', '5 लाख', '5 करोड़', '5 अरब', '5 रुपये', '5 रुपए', '5 डॉलर'],
    ...['5k', '5K', '5m', '1.5M', '5.5', '5,5', '1,23,456', '1234', '½', '5½', '5 ¼', '⅔', '3/4'],
  ])('takes all of "%s" for a statistic', (figure) => {
    expect(found(noStatistics, `It is ${figure} now`)).toEqual([figure]);
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
    expect([...found(noStatistics, words), ...found(noStatisticsInWords, words)]).toEqual([]);
  });

  it('asks for Latin digits', () => {
    expect(findings(latinDigits, '८ अंतर')).toMatchObject([{ found: '८', write: 'Latin digits, for example 8' }]);
  });
});

describe('no statistics in words', () => {
  it.each([
    ...[
      'ninety thousand dollars',
      'twenty per cent',
      'three times as much',
      'two crore',
      'one hundred dollars',
      '3 times as much',
      '3x',
      '2.5×',
    ],
    ...['twice as much', 'two thirds of', 'one in ten', 'nine out of ten', '3 in 10', 'thousand rupees', 'Twenty-five percent'],
    ...[
      'दस लाख',
      'तीन गुना',
      'बीस प्रतिशत',
      'पंद्रह हज़ार',
      'ढाई गुना',
      'साढ़े तीन लाख',
      'दोगुना',
      'दस में से नौ',
      'दो तिहाई',
      '3 गुना',
      'नब्बे हज़ार डॉलर',
    ],
  ])('takes all of "%s" for one', (figure) => {
    expect(found(noStatisticsInWords, `It is ${figure} now`)).toEqual([figure]);
  });

  it.each([
    ...['three times a day', 'two cups', 'a thousand small things', 'eight charts', 'twice a week', 'one by one', 'a quarter of the year'],
    ...['एक-एक रुपये का हिसाब', 'दो लोग', 'तीन बार', 'आठ अंतर', 'लाखों लोग', 'तीन में'],
  ])('lets "%s" stand', (words) => {
    expect(found(noStatisticsInWords, `It is ${words} now`)).toEqual([]);
  });

  it('lets the method say by which numbers it counts, and the interface what a tenth is paid', () => {
    expect(noStatisticsInWords.appliesTo(place({ of: 'method' }))).toBe(false);
    const ofInterface = place({ kind: 'interface word', of: 'ui', field: 'words' });
    expect(found(noStatistics, '10% get less; in 95 of 100 surveys', ofInterface)).toEqual([]);
    expect(found(noStatistics, 'Copy 50% link', ofInterface)).toEqual(['50%']);
    expect(found(noStatisticsInWords, 'one in ten gets more', ofInterface)).toEqual([]);
    expect(found(noStatisticsInWords, 'paid three times as much', ofInterface)).toEqual(['three times as much']);
  });
});
