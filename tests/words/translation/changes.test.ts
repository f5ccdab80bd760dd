import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/words/translation/changes.ts';

describe(changesBetween, () => {
  it('marks the words that have gone and come, in the fields that have changed', () => {
    expect(changesBetween({ title: 'Pay', front: 'Gets no tips' }, { title: 'Pay', front: 'Gets a fair wage' }, 'en')).toEqual([
      { field: 'front', marked: 'Gets [-no tips-]{+a fair wage+}' },
    ]);
  });

  it('keeps Devanagari words whole', () => {
    expect(changesBetween({ words: 'वेतन ज़्यादा माना जाता है' }, { words: 'वेतन कम माना जाता है' }, 'hi')).toEqual([
      { field: 'words', marked: 'वेतन [-ज़्यादा-]{+कम+} माना जाता है' },
    ]);
  });

  it('shows a field that is new or gone in full', () => {
    expect(changesBetween({ old: 'tea' }, { new: 'milk' }, 'en')).toEqual([
      { field: 'new', marked: '{+milk+}' },
      { field: 'old', marked: '[-tea-]' },
    ]);
  });
});
