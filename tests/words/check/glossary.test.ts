import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { compareGlossaries, readGlossary } from '../../../src/words/check/glossary.ts';

const locale: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const read = (text: string) => readGlossary('content/hi/glossary.yaml', locale, text);

describe(readGlossary, () => {
  it('knows the terms that must be explained where they first stand', () => {
    const { hardTerms, problems, words } = read(
      'median:\n  word: "माध्यिका"\n  hard:\n    forms: ["माध्यिका"]\n    beside: ["बीच का वेतन"]\npay:\n  word: "वेतन"\n',
    );
    expect(problems).toEqual([]);
    expect([...words]).toEqual([
      ['median', 'माध्यिका'],
      ['pay', 'वेतन'],
    ]);
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
      { line: 4, field: 'median', found: 'median after pay', write: 'the terms in the order of the alphabet' },
    ]);
  });
});

describe(compareGlossaries, () => {
  const english: Locale = { ...locale, code: 'en', name: 'English', script: 'Latn' };
  const both = (hindi: string, other: string) =>
    compareGlossaries([read(hindi), readGlossary('content/en/glossary.yaml', english, other)]).map(
      ({ file, line, field, found, write }) => `${file}:${line} ${field}: ${found} → ${write}`,
    );
  const terms = (...ids: string[]) => ids.map((id) => `${id}:\n  word: "${id}"\n`).join('');

  it('wants each term in every language that has a glossary', () => {
    expect(both(terms('median', 'pay'), terms('pay', 'share'))).toEqual([
      'content/hi/glossary.yaml:0 share: nothing → the word for share in हिन्दी, as in content/en/glossary.yaml:4',
      'content/en/glossary.yaml:0 median: nothing → the word for median in English, as in content/hi/glossary.yaml:2',
    ]);
    expect(both(terms('pay'), terms('pay'))).toEqual([]);
  });

  it('takes a term whose word is wrong for one that is there', () => {
    for (const wrong of ['word: ""', 'note: Money']) expect(both(terms('pay'), `pay:\n  ${wrong}\n`)).toEqual([]);
  });

  it('misses a term in a glossary where something else is wrong', () => {
    expect(both(terms('pay', 'share'), terms('share', 'milk'))).toEqual([
      expect.stringContaining('/hi/glossary.yaml:0 milk: nothing'),
      expect.stringContaining('/en/glossary.yaml:0 pay: nothing'),
    ]);
  });

  it('misses every term in an empty glossary, and none in one that cannot be read', () => {
    expect(both(terms('pay'), '{}\n')).toHaveLength(1);
    expect(both(terms('pay'), 'pay: [\n')).toEqual([]);
  });
});
