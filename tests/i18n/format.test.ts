import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locale.ts';

const locale: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const inHindi = locale;
const inEnglish: Locale = { ...locale, code: 'en', script: 'Latn', numbers: { default: 'en-GB', INR: 'en-IN' } };
const hindi = createFormat(inHindi);
const english = createFormat(inEnglish);
const urdu = createFormat({ ...locale, code: 'ur', direction: 'rtl', script: 'Arab', numbers: { default: 'ur-IN' } });

describe(createFormat, () => {
  it('groups Hindi figures by lakh and writes them with Latin digits', () => {
    expect(hindi.number(12345678)).toBe('1,23,45,678');
    expect(hindi.money(129950, 'USD')).toBe('$1,29,950');
  });

  it('groups figures of India by lakh and all others by thousand in English', () => {
    expect([english.number(670570), english.number(670570, 'USD'), english.number(670570, 'INR')]).toEqual([
      '670,570',
      '670,570',
      '6,70,570',
    ]);
    expect(english.money(125000, 'INR')).toBe('₹1,25,000');
    expect(english.money(129950, 'USD')).toBe('$129,950');
  });

  it('gives money no cents, a decimal just its digits, a share whole percent', () => {
    expect(english.money(1234.56, 'USD')).toBe('$1,235');
    expect([english.decimal(2, 1), english.decimal(2.345, 2), english.decimal(-0.5, 2)]).toEqual(['2.0', '2.35', '−0.50']);
    expect([english.percent(0.476), english.percent(1.1), english.percent(-0.17)]).toEqual(['48%', '110%', '−17%']);
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

  it('says a large number as people do, in two digits and a word that stays with them', () => {
    expect([2_417_000, 989_000, 10_000_000].map((value) => hindi.about(value))).toEqual(['24\u00a0लाख', '9.9\u00a0लाख', '1\u00a0करोड़']);
    expect([english.about(2_417_000), english.about(2_417_000, 'INR')]).toEqual(['2.4\u00a0million', '24\u00a0lakh']);
  });

  it('writes a whole multiple without a digit behind the point', () => {
    expect([english.upTo(4.994, 1), english.upTo(3.44, 1), english.upTo(-0.46, 1)]).toEqual(['5', '3.4', '−0.5']);
  });

  it('lets no number part from its unit, and parts it from every other word', () => {
    expect(hindi.together('2016 में 2 करोड़ बार, 24 लाख लोग, 5 मिनट')).toBe('2016 में 2\u00a0करोड़ बार, 24\u00a0लाख लोग, 5\u00a0मिनट');
    expect(hindi.together('3 लाखों से')).toBe('3 लाखों से');
    expect(english.together('1 minute, 9 minutes, 2 crore, 3 million, 4 minuets')).toBe(
      '1\u00a0minute, 9\u00a0minutes, 2\u00a0crore, 3\u00a0million, 4 minuets',
    );
    expect(urdu.together('\u20665\u2069 منٹ')).toBe('\u20665\u2069\u00a0منٹ');
  });

  it('joins a list without a comma before the last', () => {
    expect(hindi.list(['क', 'ख', 'ग'])).toBe('क, ख और ग');
    expect(urdu.list(['ا', 'ب', 'ج'])).toBe('ا، ب اور ج');
    expect([hindi.list([]), hindi.list(['क']), hindi.list(['क', 'ख'])]).toEqual(['', 'क', 'क और ख']);
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    const santali = createFormat({ ...locale, code: 'sat', script: 'Olck', numbers: { default: 'sat-IN' } });
    expect(santali.list(['ᱟ', 'ᱠ', 'ᱛ'])).toBe('ᱟ, ᱠ, ᱛ'); // CLDR has no word for "and"
  });

  it('puts an item that says “and” or “or” itself into quotation marks, unless it says so in brackets', () => {
    expect(hindi.list(['बेचना या राज़ी करना', 'सिखाना', 'लिखना और गिनना'])).toBe('“बेचना या राज़ी करना”, सिखाना और “लिखना और गिनना”');
    expect(hindi.list(['बेचना या राज़ी करना'])).toBe('“बेचना या राज़ी करना”');
    expect(english.list(['selling or persuading', 'teams (two or more)', 'sand'])).toBe(
      '“selling or persuading”, teams (two or more) and sand',
    );
  });

  it('writes a label small inside a sentence, by the rules of its language', () => {
    expect(english.inSentence('Office Clerks')).toBe('office clerks');
    expect(createFormat({ ...locale, numbers: { default: 'tr-TR' } }).inSentence('IŞIK')).toBe('ışık');
    expect(hindi.inSentence('चाय')).toBe('चाय');
  });
});
