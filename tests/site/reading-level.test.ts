import { describe, expect, it } from 'vitest';
import { readingLevels } from '../../src/site/reading-level.ts';
import { languages, outline } from '../pages.ts';

const english = languages.find(({ locale }) => locale.code === 'en')!;

describe(readingLevels, () => {
  it('counts sentences, words, long words and lix', () => {
    const method = english.method.slice(0, 1).map((own) => ({ ...own, body: 'Tea is warm. Everybody drinks tea here today.' }));
    const page: typeof english.page = (id) => ({ ...english.page(id), body: 'Tea.' });
    const [own] = readingLevels({ outline: { ...outline, method: ['verdicts'] }, languages: [{ ...english, method, page }] }).slice(-1);
    // 3 sentences, 9 words, of which "Everybody" alone has more than 6 letters
    expect(own).toEqual({ address: '/en/method/', sentences: 3, words: 9, longest: 5, longWords: 1 / 9, lix: 3 + 100 / 9 });
  });

  it('counts a syllable of Devanagari as a letter', () => {
    const [hindi] = languages;
    const method = hindi!.method.slice(0, 1).map((own) => ({ ...own, body: 'ज़िम्मेदारियाँ बहुत हैं।' }));
    const [own] = readingLevels({ outline: { ...outline, method: ['verdicts'] }, languages: [{ ...hindi!, method }] }).slice(-1);
    const [empty] = readingLevels({
      outline: { ...outline, method: ['verdicts'] },
      languages: [{ ...hindi!, method: method.map((one) => ({ ...one, body: 'यह बहुत है।' })) }],
    }).slice(-1);
    expect(Math.round(own!.longWords * own!.words) - Math.round(empty!.longWords * empty!.words)).toBe(1);
  });
});
