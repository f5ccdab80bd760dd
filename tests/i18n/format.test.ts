import { describe, expect, it } from 'vitest';
import { countWords, createFormat } from '../../src/i18n/format.ts';
import { localeOf } from '../../src/i18n/locales.ts';

const hindi = createFormat(localeOf('hi'));
const english = createFormat(localeOf('en'));

describe(createFormat, () => {
  it('groups Hindi figures by lakh and writes them with Latin digits', () => {
    expect(hindi.number(12345678)).toBe('1,23,45,678');
    expect(hindi.money(129950, 'USD')).toBe('$1,29,950');
  });

  it('groups rupees by lakh and dollars by thousand in English', () => {
    expect(english.money(125000, 'INR')).toBe('₹1,25,000');
    expect(english.money(129950, 'USD')).toBe('$129,950');
  });

  it('writes a date in the words of the language, whatever the time zone of the machine', () => {
    expect(hindi.date('2026-11-23')).toBe('23 नवंबर 2026');
    expect(english.date('2026-11-23')).toBe('23 November 2026');
  });

  it('joins a list as the language does', () => {
    expect(hindi.list(['क', 'ख', 'ग'])).toBe('क, ख, और ग');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe(countWords, () => {
  it('counts words, not punctuation or spaces', () => {
    expect(countWords('ग्राहक से सीधे मिलता है।', localeOf('hi'))).toBe(5);
    expect(countWords('Meets clients, every day.', localeOf('en'))).toBe(4);
  });
});
