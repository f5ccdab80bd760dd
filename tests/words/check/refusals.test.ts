import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/words/check/body.ts';
import { sections } from '../../../src/kinds/article/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
import { parseMdx } from '../../../src/words/check/mdx.ts';
import { refusal } from '../../../src/words/check/refusals.ts';

const context: FileContext = {
  file: 'content/en/article/tea.mdx',
  id: 'tea',
  folder: sections,
  script: 'Latn',
  figures: new Set(),
  roles: new Set(),
  standsOn: ['/'],
  pages: new Map([['/', new Set<string>()]]),
};
/** What is told of a body below two lines without fields. */
const told = (body: string) =>
  checkBody(parseMdx(`---\n---\n${body}`)!, context).problems.map(
    ({ line, field, found, write }) => `${line - 2} ${field}: ${found} → ${write}`,
  );

const plain = 'paragraphs, lists, links and tags; nothing else stands in a body';
const noBraces = 'the sentence without braces { }; figures come from data by a tag';
const figure = 'a paragraph; a picture is a figure: <Figure name="pay-by-level" />';
const fullLink = 'the link in one place: [words](#comparison)';
const noFootnote = 'the sentence itself; there are no footnotes';

describe(refusal, () => {
  it.each([
    ["import Tea from './tea'", 'nothing; tags are there without import or export. If the line is a sentence, begin it with another word'],
    ['{tea}', noBraces],
    ['# Tea', 'a paragraph; the heading comes from "title" between the two ---'],
    ['![Tea](tea.png)', figure],
    ['> Tea', plain],
    ['***', plain],
    ['~~Tea~~', 'the words without ~~'],
    ['*Tea*', 'the words upright, without * or _ (Devanagari has no italics); an asterisk itself is \\*, as in O\\*NET'],
    ['`Tea`', 'the word without `back quotes`'],
    ['- [ ] Tea', 'a plain list: "- words", without [ ] or [x]'],
    ['- [x] Tea', 'a plain list: "- words", without [ ] or [x]'],
  ])('refuses %j and says what to write', (body, write) => {
    expect(told(body)).toEqual([`1 body: ${body} → ${write}`]);
  });

  it.each([
    ['Tea {milk}', [`1 body: {milk} → ${noBraces}`]],
    ['```\ntea\n```', [`1 body: \`\`\`… → ${plain}`]],
    ['| a |\n|---|\n| b |', ['1 body: | a |… → a list; the table is <Comparison />']],
    ['[tea][1]\n\n[1]: https://tea.example/', [`1 body: [tea][1] → ${fullLink}`, `3 body: [1]: https://tea.example/ → ${fullLink}`]],
    ['![tea][1]\n\n[1]: https://tea.example/', [`1 body: ![tea][1] → ${figure}`, `3 body: [1]: https://tea.example/ → ${fullLink}`]],
    ['Tea[^1]\n\n[^1]: Milk', [`1 body: [^1] → ${noFootnote}`, `3 body: [^1]: Milk → ${noFootnote}`]],
  ])('refuses what stands in %j', (body, all) => {
    expect(told(body)).toEqual(all);
  });

  it('lets stand what a body may hold', () => {
    expect(told('**Tea** and\nmilk:\n\n- one\n- two\n\n1. three\n')).toEqual([]);
  });

  it('shows the beginning of what is long', () => {
    const line = (length: number) => `# ${'a'.repeat(length - 2)}`;
    expect(told(line(80))[0]).toContain(`body: ${line(80)} →`);
    expect(told(line(81))[0]).toContain(`body: ${line(80)}… →`);
  });
});
