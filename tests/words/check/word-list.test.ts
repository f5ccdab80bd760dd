import { describe, expect, it } from 'vitest';
import { checkAsked, checkWords, compareWords, readWordList, type WordList } from '../../../src/words/check/word-list.ts';
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

describe('what no word may hold', () => {
  it('is a call of another key, which nothing would fill', () => {
    expect(told(checkWords(list('en', { 'tea.name': 'See $t(tea.more)', 'tea.cost': 'It costs $t' })))).toEqual([
      'content/en/ui.json:2 tea.name: See $t(tea.more) → the words themselves; $t( ) stands for nothing here',
    ]);
  });
});

describe(checkAsked, () => {
  const asked = { 'tea.cups': ['count'], 'tea.name': [] };
  const wrong = (words: Record<string, string>, model?: WordList) => told(checkAsked(list('en', words), asked, model));
  const right = { 'tea.cups_one': 'One cup', 'tea.cups_other': '{{count}} cups', 'tea.name': 'Tea' };

  it('takes every key with its gaps', () => {
    expect(wrong(right)).toEqual([]);
  });

  it('tells a key that nothing says, and one that is missing, with its place in another language', () => {
    expect(wrong({ ...right, 'milk.jug': 'Milk' })).toEqual(['content/en/ui.json:5 milk.jug: milk.jug → nothing; no page says this']);
    const { 'tea.name': _, ...less } = right;
    expect(wrong(less)).toEqual(['content/en/ui.json:0 tea.name: nothing → "tea.name": "…"']);
    expect(wrong(less, list('hi', right))).toEqual([
      'content/en/ui.json:0 tea.name: nothing → "tea.name": "…", as in content/hi/ui.json:4',
    ]);
  });

  it.each(['tea.nam', 'tea.mane', 'tea.namely'])('takes %s, one or two letters off, for tea.name, and tells it once', (key) => {
    const { 'tea.name': name, ...less } = right;
    expect(wrong({ ...less, [key]: name })).toEqual([`content/en/ui.json:4 ${key}: ${key} → "tea.name", if that is meant`]);
  });

  it('takes a key that is three letters off for another', () => {
    const { 'tea.name': name, ...less } = right;
    expect(wrong({ ...less, 'tea.noun': name })).toEqual([
      'content/en/ui.json:4 tea.noun: tea.noun → nothing; no page says this',
      'content/en/ui.json:0 tea.name: nothing → "tea.name": "…"',
    ]);
  });

  it('asks for the same gaps over all forms of a plural', () => {
    expect(wrong({ ...right, 'tea.cups_other': 'Cups' }, list('hi', right))).toEqual([
      'content/en/ui.json:2 tea.cups: no gaps → the gaps {{count}}, as in content/hi/ui.json:2',
    ]);
    expect(wrong({ ...right, 'tea.name': '{{name}} {{title}}' })).toEqual([
      'content/en/ui.json:4 tea.name: the gaps {{name}}, {{title}} → no gaps',
    ]);
  });

  it('makes one list of more than twenty that are missing', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`tea.of${index}`, []]));
    const missing = (count: number) => checkAsked(list('en', {}), many(count), undefined);
    expect(missing(20)).toHaveLength(20);
    expect(missing(21)).toMatchObject([{ file: 'content/en/ui.json', field: 'words', found: '21 words are missing' }]);
    expect(missing(21)[0]!.write).toMatch(/^"tea.of0", "tea.of1", .*"tea.of20"$/);
  });

  it('tells of a key that is missing, or has other gaps, what else is known of it', () => {
    const where = (key: string) => ` (Where ${key} stands.)`;
    expect(
      told(checkAsked(list('en', { 'tea.offer': 'Tea for {{gast}}' }), { 'tea.pour': [], 'tea.offer': ['guest'] }, undefined, where)),
    ).toEqual([
      'content/en/ui.json:0 tea.pour: nothing → "tea.pour": "…" (Where tea.pour stands.)',
      'content/en/ui.json:2 tea.offer: the gaps {{gast}} → the gaps {{guest}} (Where tea.offer stands.)',
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
