import { describe, expect, it } from 'vitest';
import { countWords, createFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locale.ts';

const locale: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const inHindi = locale;
const inEnglish: Locale = { ...locale, code: 'en', script: 'Latn', numbers: { default: 'en-IN', USD: 'en-US' } };
const hindi = createFormat(inHindi);
const english = createFormat(inEnglish);
const urdu = createFormat({ ...locale, code: 'ur', direction: 'rtl', script: 'Arab', numbers: { default: 'ur-IN' } });

describe(createFormat, () => {
  it('groups Hindi figures by lakh and writes them with Latin digits', () => {
    expect(hindi.number(12345678)).toBe('1,23,45,678');
    expect(hindi.money(129950, 'USD')).toBe('$1,29,950');
  });

  it('groups rupees by lakh and dollars by thousand in English', () => {
    expect(english.money(125000, 'INR')).toBe('₹1,25,000');
    expect(english.money(129950, 'USD')).toBe('$129,950');
  });

  it('gives money no cents, a decimal just its digits, a share whole percent', () => {
    expect(english.money(1234.56, 'USD')).toBe('$1,235');
    expect([english.decimal(2, 1), english.decimal(2.345, 2), english.decimal(-0.5, 2)]).toEqual(['2.0', '2.35', '-0.50']);
    expect([english.percent(0.476), english.percent(1.1), english.percent(-0.17)]).toEqual(['48%', '110%', '-17%']);
    expect(english.multiple(1.166, 2)).toBe('1.17×');
  });

  it.each(['ar-EG', 'fa-IR', 'mr-IN', 'bn-BD', 'ur-IN', 'ta-IN'])('writes Latin digits in %s too, as the charts have them', (tag) => {
    const format = createFormat({ ...locale, numbers: { default: tag } });
    const written = [
      format.number(1234.5),
      format.decimal(2, 1),
      format.percent(0.5),
      format.money(12345, 'INR'),
      format.date('2026-11-23'),
    ];
    expect(written.join(' ')).not.toMatch(/(?![0-9])\p{Nd}/u);
  });

  it('holds a figure together where the language runs from right to left', () => {
    expect(urdu.money(5000, 'INR')).toMatch(/^\u2066.*5,000.*\u2069$/);
    for (const figure of [urdu.number(-5), urdu.decimal(-0.5, 1), urdu.percent(-0.5), urdu.multiple(2, 1), urdu.latin('The Tea Office')]) {
      expect(figure).toMatch(/^\u2066[^\u2066\u2069]+\u2069$/); // one pair, not one in the other
    }
    expect(hindi.latin('The Tea Office')).toBe('The Tea Office');
  });

  it('writes a date in the words of the language, whatever the time zone of the machine', () => {
    expect(hindi.date('2026-11-23')).toBe('23 नवंबर 2026');
    expect(english.date('2026-11-23')).toBe('23 November 2026');
  });

  it('joins a list as the language does', () => {
    expect(hindi.list(['क', 'ख', 'ग'])).toBe('क, ख, और ग');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('writes a label small inside a sentence, by the rules of its language', () => {
    expect(english.inSentence('Office Clerks')).toBe('office clerks');
    expect(createFormat({ ...locale, numbers: { default: 'tr-TR' } }).inSentence('IŞIK')).toBe('ışık');
    expect(hindi.inSentence('चाय')).toBe('चाय');
  });
});

describe(countWords, () => {
  it('counts words, not punctuation or spaces', () => {
    expect(countWords('ग्राहक से सीधे मिलता है।', inHindi)).toBe(5);
    expect(countWords('Meets clients, every day.', inEnglish)).toBe(4);
    expect(countWords(' — ', inEnglish)).toBe(0);
  });
});
