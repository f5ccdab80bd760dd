import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { splitSentences, splitWords } from '../../src/i18n/split.ts';

const inHindi: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const inEnglish: Locale = { ...inHindi, code: 'en', script: 'Latn', numbers: { default: 'en-GB', INR: 'en-IN' } };

describe(splitWords, () => {
  it('takes words, not punctuation or spaces', () => {
    expect(splitWords('ग्राहक से सीधे मिलता है।', inHindi)).toEqual(['ग्राहक', 'से', 'सीधे', 'मिलता', 'है']);
    expect(splitWords('Meets clients, every day.', inEnglish)).toHaveLength(4);
    expect(splitWords(' — ', inEnglish)).toEqual([]);
  });
});

describe(splitSentences, () => {
  it('parts at full stops and dandas, not at the points of numbers', () => {
    expect(splitSentences('यह एक है। यह दूसरा।', inHindi)).toEqual(['यह एक है।', 'यह दूसरा।']);
    expect(splitSentences('It is 1.5 times. Is it?', inEnglish)).toEqual(['It is 1.5 times.', 'Is it?']);
  });
});
