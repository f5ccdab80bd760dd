import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { readGlossary } from '../../../src/words/check/glossary.ts';

const locale: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const read = (text: string) => readGlossary('content/hi/glossary.yaml', locale, text);

describe(readGlossary, () => {
  it('knows the terms that must be explained where they first stand', () => {
    const { hardTerms, problems } = read(
      'median:\n  word: "माध्यिका"\n  hard:\n    forms: ["माध्यिका"]\n    beside: ["बीच का वेतन"]\npay:\n  word: "वेतन"\n',
    );
    expect(problems).toEqual([]);
    expect(hardTerms).toEqual([{ id: 'median', forms: ['माध्यिका'], beside: ['बीच का वेतन'] }]);
  });

  it('asks for at least one form and one explanation', () => {
    expect(read('median:\n  word: "माध्यिका"\n  hard:\n    forms: []\n').problems.map(({ field }) => field)).toEqual([
      'median.hard.forms',
      'median.hard.beside',
    ]);
  });

  it('wants the order of the alphabet', () => {
    expect(read('pay:\n  word: "वेतन"\nmedian:\n  word: "माध्यिका"\n').problems).toMatchObject([
      { line: 4, field: 'median', found: 'median after pay' },
    ]);
  });
});
