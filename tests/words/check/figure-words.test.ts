import { describe, expect, it } from 'vitest';
import type { CheckedDocument } from '../../../src/words/check/document.ts';
import type { FolderData } from '../../../src/words/schema/folder.ts';
import type { figures } from '../../../src/words/schema/folders.ts';
import { checkFigureWords, figureLists, type AskedOfFigure } from '../../../src/words/check/figure-words.ts';

const file = (words: object | undefined, lines: Record<string, number> = {}) =>
  ({
    file: 'figures/tea.mdx',
    id: 'tea',
    lines,
    data: { subtitle: 'In 2026', verdict: 'agrees', ...(words && { words }) },
  }) as unknown as CheckedDocument<FolderData<typeof figures>>;
const list = (locale: string, words: Record<string, string>, id = 'tea') => ({
  ...figureLists([file(words, Object.fromEntries(Object.keys(words).map((key, index) => [`words.${key}`, index + 9])))], locale)[0]!,
  file: `content/${locale}/figures/${id}.mdx`,
  id,
});
const asked: AskedOfFigure = (id) => (id === 'tea' ? { high: ['pay', 'role'], low: ['pay'] } : undefined);
const told = (...lists: ReturnType<typeof list>[]) =>
  checkFigureWords(lists, asked).map((own) => `${own.file}:${own.line} ${own.field}: ${own.found} → ${own.write}`);
const right = { high: 'At most {{pay}}', low: 'At least {{pay}}' };

describe(figureLists, () => {
  it('has the words of a chart with their lines, none where it needs none', () => {
    const [own] = figureLists([file({ high: 'Most' }, { 'words.high': 9 })], 'en');
    expect(own).toMatchObject({ id: 'tea', locale: 'en', verdict: 'agrees', subtitle: 'In 2026', words: { high: 'Most' } });
    expect([own!.lineOf('high'), own!.lineOf('low')]).toEqual([9, 0]);
    expect(figureLists([file(undefined)], 'en')[0]!.words).toEqual({});
  });

  it('waits with a file whose fields are wrong', () => {
    expect(figureLists([{ ...file({}), data: undefined }], 'en')).toEqual([]);
  });
});

describe(checkFigureWords, () => {
  it('takes words that fill some of the gaps that a chart offers, and what it says of other facts', () => {
    expect(told(list('en', { ...right, open: 'Nobody knows' }), list('hi', { ...right, open: 'किसे पता' }))).toEqual([]);
    expect(told(list('en', { free: '{{any}} words' }, 'milk'))).toEqual([]);
  });

  it('asks for each word that a chart says, in each language', () => {
    const { low: _, ...less } = right;
    expect(told(list('en', less), list('hi', less))).toEqual([
      'content/en/figures/tea.mdx:0 low: nothing → "low": "…"',
      'content/hi/figures/tea.mdx:0 low: nothing → "low": "…"',
    ]);
  });

  it('tells a gap that nothing fills once, not again as a difference between languages', () => {
    expect(told(list('en', { ...right, low: 'At least {{wage}}' }), list('hi', right))).toEqual([
      'content/en/figures/tea.mdx:10 low: the gaps {{wage}} → the gaps {{pay}}',
    ]);
  });

  it('tells languages that differ in what the chart does not say today', () => {
    expect(told(list('en', { ...right, open: '{{count}}' }), list('hi', { ...right, open: 'किसे पता' }))).toEqual([
      'content/hi/figures/tea.mdx:11 open: no gaps → the gaps {{count}}, as in content/en/figures/tea.mdx:11',
    ]);
  });

  it('looks at each list by itself too', () => {
    expect(told(list('en', { ...right, low: 'At least {pay}' }))).toEqual([
      'content/en/figures/tea.mdx:10 low: At least {pay} → a gap with two braces on each side, for example {{title}}',
    ]);
  });

  it('compares a chart with itself alone', () => {
    expect(told(list('en', right), list('hi', { other: 'और' }, 'milk'))).toEqual([]);
  });
});
