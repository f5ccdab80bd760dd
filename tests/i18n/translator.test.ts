import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';

const ui = { 'meta.reading_one': '{{count}} one', 'meta.reading_other': '{{count}} other', 'meta.updated': 'Link to “{{date}}”' };
const figures = {
  pay: { title: 'Pay', shown_one: '{{count}} group of {{all}}', shown_other: '{{count}} groups of {{all}}', 'a.b:c': 'Marks in a key' },
  tips: { title: 'Tips' },
};

describe(createTranslator, () => {
  it('uses the plural rules of the language: Hindi counts 0 as one, English does not', () => {
    const { t: hindi } = createTranslator('hi', ui);
    const { t: english } = createTranslator('en', ui);
    expect(hindi('meta.reading', { count: 0 })).toBe('0 one');
    expect(english('meta.reading', { count: 0 })).toBe('0 other');
    expect(english('meta.reading', { count: 1 })).toBe('1 one');
  });

  it('gives each figure its own words, with plurals too', () => {
    const { figureWords } = createTranslator('en', ui, figures);
    expect(figureWords('pay')('title')).toBe('Pay');
    expect(figureWords('tips')('title')).toBe('Tips');
    expect(figureWords('pay')('shown', { count: 1, all: 5 })).toBe('1 group of 5');
    expect(figureWords('pay')('shown', { count: 2, all: 5 })).toBe('2 groups of 5');
    expect(figureWords('pay')('a.b:c')).toBe('Marks in a key');
  });

  it('leaves marks, quotes and braces as they are, for the page to escape once', () => {
    const { t } = createTranslator('en', ui);
    expect(t('meta.updated', { date: 'R&D <x> $& {{y}} $t(z)' })).toBe('Link to “R&D <x> $& {{y}} $t(z)”');
  });

  it('stops at a key that has no words instead of showing the key', () => {
    const { t, figureWords } = createTranslator('hi', ui, figures);
    expect(() => t('comparison.caption')).toThrow('no words for "comparison.caption" in content/hi/ui.json');
    expect(() => figureWords('pay')('headline')).toThrow('no words for "headline" in content/hi/figures/pay.mdx');
    expect(() => figureWords('pay')('meta.updated')).toThrow('no words for "meta.updated" in content/hi/figures/pay.mdx');
  });

  it('stops at a gap that nothing fills', () => {
    const { t, figureWords } = createTranslator('en', ui, figures);
    // @ts-expect-error -- it has a gap
    expect(() => t('meta.updated')).toThrow('nothing fills {{date}} in "Link to “{{date}}”"');
    // @ts-expect-error -- nothing is no value
    expect(() => t('meta.updated', { date: undefined })).toThrow('nothing fills {{date}}');
    expect(() => figureWords('pay')('shown', { count: 2 })).toThrow('nothing fills {{all}} in "2 groups of {{all}}"');
  });

  it('fills a gap with nothing where that is what is given', () => {
    expect(createTranslator('en', ui).t('meta.updated', { date: '' })).toBe('Link to “”');
  });
});
