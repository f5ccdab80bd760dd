import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { CheckedDocument } from '../../../src/words/check/document.ts';
import { checkOwnScript } from '../../../src/words/check/own-script.ts';
import type { WordList } from '../../../src/words/check/word-list.ts';

const hindi: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const list = (file: string, said: string): WordList => ({ file, locale: 'hi', words: { 'tea.said': said }, lineOf: () => 1 });
const document = (file: string, data: object | undefined, body: string): CheckedDocument => ({
  file,
  id: 'tea',
  data: data,
  lines: {},
  body,
  bodyLine: 1,
  words: {},
  texts: [],
  passages: [],
  problems: [],
  signatures: [],
});

const japanese: Locale = { ...hindi, code: 'ja', name: '日本語', script: 'Jpan' };

/** What is told of the first of these files, which stand beside two that are written. */
const told = (documents: readonly CheckedDocument[], lists: readonly WordList[] = []) =>
  checkOwnScript(hindi, documents, [...lists, list('a', 'क'), list('b', 'ख')]).map(
    ({ file, line, field, found, write }) => `${file}:${line} ${field}: ${found} → ${write}`,
  );
const ofWords = (said: string) => told([], [list('ui', said)]);

describe(checkOwnScript, () => {
  it('tells a file that was copied and never written anew', () => {
    expect(ofWords('Tea')).toEqual(['ui:0 words: 0% of the letters are those of हिन्दी → the words in हिन्दी (hi)']);
  });

  it('lets names and terms of another script stand, as long as four letters of ten are its own', () => {
    expect(ofWords('कखगघ abcdef')).toEqual([]);
    expect(ofWords('कखग abcdefg')).toEqual([expect.stringContaining('30% of the letters')]);
  });

  it('counts letters alone: no figures, gaps, tags or addresses', () => {
    expect(ofWords('12 345')).toEqual([]);
    expect(ofWords('क {{count}} {{title}}')).toEqual([]);
    expect(told([document('row', { title: 'क' }, 'ख <Figure name="pay-by-level" /> [ग](https://tea.example/)')])).toEqual([]);
  });

  it('reads every field of a file, lists of words too, and its body', () => {
    expect(told([document('fields', { title: 'Tea', outcomes: { agrees: 'Tea' }, others: ['Tea'], roles: undefined }, 'क')])).toEqual([
      expect.stringContaining('fields:0 words: 10% of the letters'),
    ]);
    expect(told([document('body', { title: 'क' }, 'Tea and milk')])).toEqual([expect.stringContaining('body:0 words: 9% of the letters')]);
    expect(told([document('wrong', undefined, 'Tea')])).toEqual([expect.stringContaining('wrong:0 words: 0% of the letters')]);
  });

  it('says nothing of a language most of whose files are not written yet; half of them are told', () => {
    const copies = [list('c', 'Tea'), list('d', 'Tea'), list('e', 'Tea')];
    expect(told([], copies)).toEqual([]);
    expect(told([], copies.slice(1))).toHaveLength(2);
  });

  it('takes every letter of a language that is written in several scripts of Unicode for its own', () => {
    const lists = [list('ja', '営業はサービスです'), list('copy', 'Tea'), list('more', 'ありがとう')];
    expect(checkOwnScript(japanese, [], lists).map(({ file }) => file)).toEqual(['copy']);
  });
});
