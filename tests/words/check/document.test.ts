import { describe, expect, it } from 'vitest';
import { sections } from '../../../src/kinds/article/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
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
    expect(told(saved('---\ntitle: चाय 🍵\nshort: ""\n---\nTea 🍵\n\n## Milk\n\n300 cups\n'))).toEqual([
      '3 short: ""',
      '7 body: ## Milk',
      '9 body: 300',
    ]);
  });

  it('checks the fields of a file whose body cannot be read', () => {
    expect(told('---\ntitle: ""\nshort: Tea\n---\nTea\n\nMilk {\n')).toEqual(['2 title: ""', '7 body: Milk {']);
  });

  it.each([
    ['title: Tea\n---\nTea', 'title: Tea'],
    ['\n---\ntitle: Tea\n---\nTea', 'nothing'],
    ['---\r\ntitle: Tea\r\nTea {', '---'],
    ['+++\ntitle = "Tea"\n+++\nTea', '+++'],
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
