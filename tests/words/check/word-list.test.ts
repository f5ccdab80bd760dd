import { describe, expect, it } from 'vitest';
import { checkWords, compareWords, readWordList, type WordList } from '../../../src/words/check/word-list.ts';
import { wordFiles } from '../../../src/words/schema/word-files.ts';

const list = (locale: string, words: Record<string, string>): WordList => ({
  file: `content/${locale}/ui.json`,
  locale,
  words,
  lineOf: (key) => Object.keys(words).indexOf(key) + 2,
});
const told = (problems: ReturnType<typeof checkWords>) =>
  problems.map(({ file, line, field, found, write }) => `${file}:${line} ${field}: ${found} → ${write}`);

describe(readWordList, () => {
  it('refuses the same key twice, with its line', () => {
    const { list: words, problems } = readWordList(
      'content/en/ui.json',
      'en',
      '{\n  "site.name": "Tea",\n  "site.name": "Milk"\n}\n',
      wordFiles['ui.json'],
    );
    expect(words).toBeUndefined();
    expect(told(problems)).toEqual(['content/en/ui.json:3 file: "site.name" a second time → each name once']);
  });

  it('refuses objects inside it', () => {
    expect(readWordList('content/en/ui.json', 'en', '{ "site.more": { "name": "Tea" } }', wordFiles['ui.json']).problems).toMatchObject([
      { field: 'site.more', write: 'words, in straight double quotes' },
    ]);
  });

  it('takes a list without words for a list, so that its twins tell what is missing', () => {
    expect(readWordList('content/en/ui.json', 'en', '{}', wordFiles['ui.json'])).toMatchObject({ list: { words: {} }, problems: [] });
  });
});

describe(checkWords, () => {
  it('asks for every plural form of the language, and for no other', () => {
    const forms = { 'tea.cups_one': '{{count}} cup', 'tea.cups_other': '{{count}} cups' };
    expect(checkWords(list('en', forms))).toEqual([]);
    expect(checkWords(list('en', { ...forms, 'tea.cups_zero': 'No cup' }))).toEqual([]); // i18next allows it everywhere
    expect(told(checkWords(list('ja', forms)))).toEqual([
      'content/ja/ui.json:2 tea.cups_one: tea.cups_one → nothing here; this language counts by _other',
    ]);
    expect(checkWords(list('ar', forms)).map(({ found }) => found)).toEqual([
      'no "tea.cups_zero"',
      'no "tea.cups_two"',
      'no "tea.cups_few"',
      'no "tea.cups_many"',
    ]);
  });

  it.each(['Copy {title}', 'Copy {{title}', 'Copy {{}}'])('refuses the gap in "%s"', (said) => {
    expect(checkWords(list('en', { 'tea.copy': said }))).toMatchObject([
      { found: said, write: 'a gap with two braces on each side, for example {{title}}' },
    ]);
  });
});

describe(compareWords, () => {
  it('misses a key in either language', () => {
    expect(told(compareWords([list('hi', { 'a.b': 'क' }), list('en', { 'a.c': 'x' })]))).toEqual([
      'content/hi/ui.json:0 a.c: nothing → "a.c": "…", as in content/en/ui.json:2; or remove it there',
      'content/en/ui.json:0 a.b: nothing → "a.b": "…", as in content/hi/ui.json:2; or remove it there',
    ]);
  });

  it('wants the same gaps, and tells it once', () => {
    expect(told(compareWords([list('hi', { 'a.b': '{{title}} {{date}}' }), list('en', { 'a.b': '{{titel}}' })]))).toEqual([
      'content/en/ui.json:2 a.b: the gaps {{titel}} → the gaps {{title}}, {{date}}, as in content/hi/ui.json:2',
    ]);
  });

  it('counts the forms of a plural as one key, however many a language has', () => {
    expect(compareWords([list('ja', { 'a.b_other': '{{count}}' }), list('en', { 'a.b_one': 'One', 'a.b_other': '{{count}}' })])).toEqual(
      [],
    );
  });
});
