import { describe, expect, it } from 'vitest';
import { sections } from '../../../src/kinds/article/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
import { figures, pages, sources } from '../../../src/words/schema/folders.ts';
import { checkDocument } from '../../../src/words/check/document.ts';

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
const told = (text: string) => checkDocument(text, context).problems.map(({ line, field, found }) => `${line} ${field}: ${found}`);

describe(checkDocument, () => {
  it('gives the fields and the body of what is right', () => {
    expect(checkDocument('---\ntitle: Tea\nshort: Tea\n---\n\nIt is hot.\n', context)).toMatchObject({
      id: 'tea',
      data: { title: 'Tea', short: 'Tea' },
      body: 'It is hot.',
      problems: [],
    });
  });

  it.each([
    ['as most editors save it', (text: string) => text],
    ['as Windows saves it', (text: string) => text.replaceAll('\n', '\r\n')],
    ['after a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with spaces after the lines', (text: string) => text.replaceAll('---', '--- ')],
  ])('counts lines from the top of the file, %s', (_how, saved) => {
    expect(told(saved('---\ntitle: चाय 🍵\nshort: ""\n---\nTea 🍵\n\n## Milk\n'))).toEqual(['3 short: ""', '7 body: ## Milk']);
  });

  it('checks the fields of a file whose body cannot be read', () => {
    expect(told('---\ntitle: ""\nshort: Tea\n---\nTea\n\nMilk {\n')).toEqual(['2 title: ""', '7 body: Milk {']);
  });

  it.each([
    ['title: Tea\n---\nTea', 'title: Tea'],
    ['\n---\ntitle: Tea\n---\nTea', 'nothing'],
    ['---\r\ntitle: Tea\r\nTea {', '---'],
    ['  +++  \ntitle = "Tea"\n+++\nTea', '+++'],
    ['---\ntitle: Tea\n...\nTea', '---'],
    ['', 'nothing'],
  ])('says where the fields of %j should stand', (text, found) => {
    expect(checkDocument(text, context).problems).toEqual([
      { file: context.file, line: 1, field: 'file', found, write: 'the fields between two lines ---, from the first line on' },
    ]);
  });

  it('takes empty fields for what they are', () => {
    expect(told('---\n---\nTea\n')).toEqual(['2 file: nothing']);
    expect(told('---\ntitle: Tea\nshort: Tea\n---')).toEqual(['5 body: nothing']);
  });
});

describe('what it gives', () => {
  const figure: FileContext = { ...context, folder: figures, file: 'content/en/figures/tea.mdx' };
  const fields = (more: string) =>
    `---\nclaim: "Of 300 cups"\nquestion: Tea?\noutcomes:\n  agrees: A\n  depends: B\n  disagrees: C\n  unknown: D\nsubtitle: "In 300 cups"\nverdict: agrees\n${more}---\nTea.\n`;

  it('has the lines of its fields and the words that other languages have too, without those that are a language’s own', () => {
    const { words, lines, bodyLine } = checkDocument(fields('words:\n  few: Few\n').replace('Of 300 cups', 'Of cups'), figure);
    expect(Object.keys(words)).toEqual([
      ...['body', 'claim', 'outcomes.agrees', 'outcomes.depends', 'outcomes.disagrees', 'outcomes.unknown', 'question', 'subtitle'],
    ]);
    expect(words).toMatchObject({ claim: 'Of cups', body: 'Tea.' });
    expect([lines.claim, lines['outcomes.depends'], lines['words.few'], bodyLine]).toEqual([2, 6, 12, 14]);
  });

  it('tells a day that is none as such, and not as a figure too', () => {
    const page: FileContext = { ...context, folder: pages, file: 'content/en/pages/tea.mdx' };
    const said = `---\ntitle: Tea\ndescription: "${'Tea '.repeat(20).trim()}"\npublished: "2,026"\nupdated: "2,026"\n---\nTea is hot.\n`;
    expect(checkDocument(said, page).problems.map(({ field }) => field)).toEqual(['published', 'updated']);
  });

  it('lets the release of a source stand as its publisher numbers it', () => {
    const source: FileContext = { ...context, folder: sources, file: 'content/en/sources/tea.mdx' };
    const { problems } = checkDocument('---\ntitle: Tea\npublisher: Tea Office\nrelease: "29.2"\n---\n', source);
    expect(problems.filter(({ found }) => found === '29.2')).toEqual([]);
  });

  it('lets days and releases stand as they are', () => {
    const page: FileContext = { ...context, folder: pages, file: 'content/en/pages/tea.mdx' };
    const said = `---\ntitle: Tea\ndescription: "${'Tea '.repeat(20).trim()}"\npublished: "2026-11-01"\nupdated: "2026-11-23"\n---\nTea is hot.\n`;
    expect(checkDocument(said, page).problems).toEqual([]);
    expect(Object.keys(checkDocument(said, page).words)).toEqual(['body', 'description', 'title']);
  });

  it('has the words of a body that cannot be read as they stand', () => {
    expect(checkDocument('---\ntitle: Tea\nshort: Tea\n---\n*Tea* {\n', context).words.body).toBe('*Tea* {');
    expect(checkDocument('---\ntitle: Tea\nshort: Tea\n---\n**Tea**\n', context).words.body).toBe('Tea');
  });

  it('says plainly what lies too deep to be read', () => {
    expect(checkDocument(`---\ntitle: Tea\nshort: Tea\n---\n${'> '.repeat(20_000)}Tea\n`, context)).toMatchObject({
      data: undefined,
      body: '',
      signatures: undefined,
      problems: [
        {
          file: context.file,
          line: 1,
          field: 'body',
          found: 'lists, quotations or tags within each other, deeper than anything can be read',
          write: 'paragraphs and lists',
        },
      ],
    });
  });

  it('takes no fault of the code for one of the words', () => {
    expect(() => checkDocument('---\ntitle: Tea\n---\nTea\n', { ...context, folder: { ...sections, schema: undefined as never } })).toThrow(
      TypeError,
    );
  });
});
