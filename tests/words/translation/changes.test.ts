import { describe, expect, it } from 'vitest';
import { changesBetween, markWords } from '../../../src/words/translation/changes.ts';

const marked = (...texts: Parameters<typeof changesBetween>) =>
  changesBetween(...texts).map(({ field, parts }) => `${field}: ${markWords(parts)}`);

describe(changesBetween, () => {
  it('tells the words that stayed from those that have gone and come', () => {
    expect(changesBetween({ words: 'no tips' }, { words: 'no wage' }, 'en')).toEqual([
      {
        field: 'words',
        parts: [
          { text: 'no ', kind: 'kept' },
          { text: 'tips', kind: 'gone' },
          { text: 'wage', kind: 'new' },
        ],
      },
    ]);
  });

  it('names only fields that have changed', () => {
    expect(marked({ title: 'Pay', front: 'Gets no tips' }, { title: 'Pay', front: 'Gets a fair wage' }, 'en')).toEqual([
      'front: Gets [-no tips-]{+a fair wage+}',
    ]);
  });

  it('keeps Devanagari words whole', () => {
    expect(marked({ words: 'वेतन ज़्यादा माना जाता है' }, { words: 'वेतन कम माना जाता है' }, 'hi')).toEqual([
      'words: वेतन [-ज़्यादा-]{+कम+} माना जाता है',
    ]);
  });

  it('shows a field that is new or gone in full', () => {
    expect(marked({ old: 'tea' }, { new: 'milk' }, 'en')).toEqual(['new: {+milk+}', 'old: [-tea-]']);
  });
});
