import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/files/files.ts';
import { checkReading } from '../../src/site/check-reading.ts';
import type { Language } from '../../src/words/language.ts';
import { languages, outline } from '../pages.ts';

const english = languages.find(({ locale }) => locale.code === 'en')!;

const first = `content/en/method/${outline.method[0]}.mdx`;

/** English with the first section of the method said in other words. */
function saying(body: string, hardTerms: Language['hardTerms'] = []): Language {
  return {
    ...english,
    hardTerms,
    pieces: (folder) => english.pieces(folder).map((own, index) => (folder.name === 'method' && index === 0 ? { ...own, body } : own)),
  };
}

const told = (language: Language) =>
  checkReading({ outline, languages: [language] }, filesInMemory({})).map(
    ({ file, field, found, write }) => `${file} ${field}: ${found} → ${write}`,
  );

const quartile = { id: 'quartile', forms: ['quartile', 'quartiles'], beside: ['a quarter of them'] };

describe(checkReading, () => {
  it('finds nothing in the words of the site', () => {
    expect(checkReading({ outline, languages }, filesInMemory({}))).toEqual([]);
  });

  it('tells a sentence that is too long, by its words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => (index === 0 ? 'Tea' : 'tea')).join(' ');
    expect(told(saying(`${words(25)}. ${words(26)}.`))).toEqual([
      expect.stringMatching(new RegExp(`^${first} body: a sentence of 26 words: Tea tea .*… → sentences of at most 25 words$`)),
    ]);
  });

  it('asks for what a hard term means where it first stands, and not again', () => {
    expect(told(saying('Quartiles are shown.\n\nA quartile holds a quarter of them.', [quartile]))).toEqual([
      `${first} body: Quartiles → beside it, as it first stands on /en/method/: a quarter of them`,
    ]);
    expect(told(saying('A quartile holds a quarter of them.\n\nQuartiles are shown.', [quartile]))).toEqual([]);
  });

  it('takes whole words only', () => {
    expect(told(saying('An interquartile range.', [quartile]))).toEqual([]);
  });

  it('is not content with an explanation that is folded away', () => {
    const pieces: Language['pieces'] = (folder) =>
      english.pieces(folder).map((own) => {
        if (folder.name !== 'figures') return own;
        const subtitle = own.id === outline.evidence[1] ? 'By quartile.' : 'Tea.';
        return { ...own, body: 'A quartile holds a quarter of them.', subtitle };
      });
    expect(told({ ...english, hardTerms: [quartile], pieces })).toEqual([
      expect.stringContaining(`figures/${outline.evidence[1]}.mdx subtitle: quartile → beside it, as it first stands on /en/evidence/`),
    ]);
  });
});
