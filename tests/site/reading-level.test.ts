import { describe, expect, it } from 'vitest';
import { readingLevels } from '../../src/site/reading-level.ts';
import type { Language } from '../../src/words/language.ts';
import { languages, outline } from '../pages.ts';

/** That of the page on the method in one language. */
const ofMethod = (words: Parameters<typeof readingLevels>[0]) => readingLevels(words).find(({ address }) => address.endsWith('/method/'));
const english = languages.find(({ locale }) => locale.code === 'en')!;

/** A language in which every body says the same. */
function saying(language: Language, body: string): Language {
  return { ...language, pieces: (folder) => language.pieces(folder).map((own) => ({ ...own, body })) };
}

describe(readingLevels, () => {
  it('counts sentences, words, long words and lix', () => {
    const { pieces } = saying(english, 'Tea is warm. Everybody drinks tea here today.');
    const page: typeof english.page = (id) => ({ ...english.page(id), body: 'Tea.' });
    const own = ofMethod({ outline: { ...outline, method: outline.method.slice(0, 1) }, languages: [{ ...english, pieces, page }] });
    // 3 sentences, 9 words, of which "Everybody" alone has more than 6 letters
    expect(own).toEqual({ address: '/en/method/', sentences: 3, words: 9, longest: 5, longWords: 1 / 9, lix: 3 + 100 / 9 });
  });

  it('counts a syllable of Devanagari as a letter', () => {
    const [hindi] = languages;
    const of = (body: string) =>
      ofMethod({ outline: { ...outline, method: outline.method.slice(0, 1) }, languages: [saying(hindi!, body)] });
    const [own, empty] = [of('ज़िम्मेदारियाँ बहुत हैं।'), of('यह बहुत है।')];
    expect(Math.round(own!.longWords * own!.words) - Math.round(empty!.longWords * empty!.words)).toBe(1);
  });
});
