import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/words/check/mdx.ts';
import { isCopy, textOfNodes, plainWords } from '../../../src/words/check/plain-words.ts';

const bodyOf = (body: string) => {
  const { tree } = parseMdx(`---\ntitle: Tea\n---\n${body}\n`)!;
  return plainWords([['body', 'nodes' in tree ? textOfNodes(tree.nodes) : 'a slip']]).body;
};

describe(plainWords, () => {
  it('has one form for what looks the same, fields in any order', () => {
    const words = plainWords([
      ['title', ' Cafe\u0301\n tea '],
      ['back', 'Cup'],
      ['empty', ' '],
    ]);
    expect(JSON.stringify(words)).toBe('{"back":"Cup","title":"Café tea"}');
  });

  it('keeps every item of a list', () => {
    expect(plainWords([['names', 'tea'], ['names', 'chai']])).toEqual({ names: 'tea chai' }); // prettier-ignore
  });
});

describe(textOfNodes, () => {
  it.each([
    ['- tea\n- milk', '* tea\n\n* milk'],
    ['1. tea\n2. milk', '1. tea\n1. milk'],
    ['Some **strong**\ntea.', 'Some strong tea.'],
    ['<Pay role="cook" at="median" /> a year', '<Pay  at=\'median\'   role="cook"/> a year'],
    ['Tea &amp; milk\\.', 'Tea & milk.'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(bodyOf(one)).toBe(bodyOf(other));
  });

  it.each([
    ['[tea](#tea)', '[tea](#milk)'],
    ['<Front>tea</Front> and milk', '<Back>tea</Back> and milk'],
    ['<Front>tea</Front> and milk', '<Front>tea and milk</Front>'],
    ['<Pay role="cook" at="median" /> a year', '<Pay role="cook" at="p90" /> a year'],
    ['- tea\n- milk', '- teamilk'],
  ])('tells %j from %j', (one, other) => {
    expect(bodyOf(one)).not.toBe(bodyOf(other));
  });
});

describe(isCopy, () => {
  it('knows a copy with other plural forms', () => {
    expect(isCopy({ one: 'cups', two: 'cups', other: 'cups' }, { one: 'cup', other: 'cups' })).toBe(true);
  });

  it('knows no copy of which a part is written', () => {
    expect(isCopy({ title: 'Tea', body: 'गरम' }, { title: 'Tea', body: 'Hot' })).toBe(false);
    expect(isCopy({}, { title: 'Tea' })).toBe(false);
  });
});
