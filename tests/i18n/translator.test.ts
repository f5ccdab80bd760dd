import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';

const words = { 'meta.reading_one': '{{count}} one', 'meta.reading_other': '{{count}} other', 'link.self': 'Link to “{{title}}”' };

describe(createTranslator, () => {
  it('uses the plural rules of the language: Hindi counts 0 as one, English does not', async () => {
    const [hindi, english] = await Promise.all([createTranslator('hi', words), createTranslator('en', words)]);
    expect(hindi('meta.reading', { count: 0 })).toBe('0 one');
    expect(english('meta.reading', { count: 0 })).toBe('0 other');
    expect(english('meta.reading', { count: 1 })).toBe('1 one');
  });

  it('leaves marks and quotes as they are, for the page to escape once', async () => {
    const t = await createTranslator('en', words);
    expect(t('link.self', { title: 'R&D <x>' })).toBe('Link to “R&D <x>”');
  });

  it('stops at a key that has no words instead of showing the key', async () => {
    const t = await createTranslator('hi', words);
    expect(() => t('comparison.caption')).toThrow('no words for "comparison.caption" in content/hi/ui.json');
  });
});
