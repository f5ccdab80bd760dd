import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/words/check/mdx.ts';
import { checkSentences } from '../../../src/words/check/sentences.ts';
import { differences, sections } from '../../../src/kinds/article/folders.ts';
import type { Folder } from '../../../src/words/schema/folder.ts';
import { pages } from '../../../src/words/schema/folders.ts';

const place = { file: 'content/en/pages/tea.mdx', line: 3, field: 'body' };

/** What is told of a body in a folder. */
function told(body: string, folder: Folder, script = 'Latn'): string[] {
  const { tree } = parseMdx(`---\n---\n${body}`)!;
  return checkSentences(place, 'nodes' in tree ? tree.nodes : [], { folder, script }).map(({ found, write }) => `${found} → ${write}`);
}

const [fewest, most] = differences.sentences!;
const words = pages.words!;
const sentences = (count: number) => Array(count).fill('Tea is hot.').join(' ');

describe(checkSentences, () => {
  it('takes as many sentences as a folder allows', () => {
    for (const count of [fewest, most]) expect(told(sentences(count), differences)).toEqual([]);
  });

  it('tells one more, and one fewer', () => {
    const asked = `${fewest} to ${most} sentences`;
    expect(told(sentences(most + 1), differences)).toEqual([`${most + 1} sentences → ${asked}`]);
    expect(told(sentences(fewest - 1), differences)).toEqual([`${fewest - 1} sentence → ${asked}`]);
  });

  it('says nothing of no sentence at all, nor of a folder that allows any number', () => {
    expect(told('', differences)).toEqual([]);
    expect(told(sentences(50), sections)).toEqual([]);
  });

  it('counts words up to the most', () => {
    const said = (count: number) => `${Array(count).fill('tea').join(' ')}.`;
    expect(told(said(words), pages)).toEqual([]);
    expect(told(said(words + 1), pages)).toEqual([`${words + 1} words → at most ${words} words`]);
  });

  it.each([
    ['Tea costs 2.50 at Dr.Rao’s. It is hot.', 2],
    ['“Tea?” Yes! It is… hot.', 4],
    ['चाय गरम है। दूध भी।', 2],
    ['چائے گرم ہے۔ دودھ؟ ہاں', 3],
    ['ᱚᱞ ᱪᱤᱠᱤ᱾ ᱚᱞ ᱪᱤᱠᱤ᱾', 2],
    ['お茶は熱い。牛乳もある！', 2],
    ['Tea. — . Milk.', 2],
    ['Tea\nand milk.\n\n- Sugar.\n- Salt.', 3],
  ])('counts the sentences of %s', (body, count) => {
    // More than a folder allows are told with their number.
    expect(told(`${body}\n\n${sentences(most)}`, differences)[0]).toMatch(new RegExp(`^${count + most} sentences `));
  });

  it('takes a tag that stands for a figure for one word, and reads the words inside a tag', () => {
    const rest = Array(words - 3)
      .fill('tea')
      .join(' ');
    expect(told(`<Pay role="host" at="median" /> <Front>for tea</Front> ${rest}.`, pages)).toEqual([]);
    expect(told(`<Pay role="host" at="median" /> <Front>for more tea</Front> ${rest}.`, pages)).toHaveLength(1);
  });
});
