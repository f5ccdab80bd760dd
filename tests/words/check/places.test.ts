import { describe, expect, it } from 'vitest';
import type { CheckedDocument } from '../../../src/words/check/document.ts';
import { checkPlaces, checkTagged } from '../../../src/words/check/places.ts';
import type { PagePlan } from '../../../src/words/schema/page-plan.ts';
import { sections } from '../../../src/kinds/article/folders.ts';
import { methodSections } from '../../../src/kinds/method/folders.ts';
import { documentsOf } from '../../../src/words/check/documents.ts';
import { comparison, figures } from '../../../src/words/schema/folders.ts';
import type { Outline } from '../../../src/words/schema/outline.ts';

/** A file with these tags and links, one on a line from the fifth on; `wrong` is one whose tags could not be read. */
function file(folder: string, id: string, signatures: readonly string[] | 'wrong' = []): CheckedDocument {
  const found =
    signatures === 'wrong'
      ? undefined
      : signatures.map((signature, index) => ({ signature, line: index + 5, hasPlace: signature.endsWith('/>') }));
  const data = {} as CheckedDocument['data'];
  return {
    file: `content/en/${folder}/${id}.mdx`,
    id,
    data,
    lines: {},
    body: '',
    bodyLine: 5,
    words: {},
    texts: [],
    passages: [],
    problems: [],
    signatures: found,
  };
}
const told = (problems: ReturnType<typeof checkPlaces>) =>
  problems.map((own) => `${own.file}:${own.line} ${own.field}: ${own.found} → ${own.write}`);

describe(checkPlaces, () => {
  it('takes what has an id once in a language, links and marks as often as one likes', () => {
    const [one, other] = [
      file('article', 'one', ['<Figure name="pay" />', '[…](#pay)', '<Front>']),
      file('article', 'two', ['[…](#pay)', '<Front>']),
    ];
    expect(checkPlaces([one, other])).toEqual([]);
  });

  it('tells each further one, with the place of the first', () => {
    const again = ['<Figure name="pay" />', '<Comparison />', '<Comparison />'];
    expect(told(checkPlaces([file('article', 'one', ['<Figure name="pay" />']), file('article', 'two', again)]))).toEqual([
      'content/en/article/two.mdx:5 tag: <Figure name="pay" /> a second time → it once; it stands in content/en/article/one.mdx:5',
      'content/en/article/two.mdx:7 tag: <Comparison /> a second time → it once; it stands in content/en/article/two.mdx:6',
    ]);
  });

  it('waits with a file whose tags could not be read', () => {
    expect(checkPlaces([file('article', 'one', 'wrong'), file('article', 'two', ['<Comparison />'])])).toEqual([]);
  });
});

describe(checkTagged, () => {
  const outline: Outline = { sections: ['one', 'two'], comparison: [], differences: [], evidence: [], method: ['sources'] };
  const pages: readonly PagePlan[] = [
    {
      id: 'article',
      address: '/',
      tags: ['<Comparison />'],
      pieces: [
        { of: sections, reads: { prose: ['body'] } },
        { of: comparison, at: () => 'comparison', tag: () => '<Comparison />', reads: { prose: ['body'] } },
        { of: figures, at: (id) => `figure-${id}`, tag: (id) => `<Figure name="${id}" />`, reads: {} },
      ],
    },
    { id: 'evidence', address: '/evidence/', pieces: [{ of: methodSections, reads: { prose: ['body'] } }] },
  ];
  const tagged = (...files: CheckedDocument[]) => {
    const of = (folder: string) => files.filter((own) => own.file.startsWith(`content/en/${folder}/`)) as never[];
    const documents = documentsOf([sections, comparison, methodSections], ({ name }) => of(name));
    return told(checkTagged({ documents, pages, outline }));
  };

  it('takes a page whose words put there what it must show, in any of its files', () => {
    expect(tagged(file('article', 'one'), file('article', 'two', ['<Comparison />']))).toEqual([]);
  });

  it('asks for a tag that a page must have, wherever else it stands', () => {
    expect(tagged(file('article', 'one'), file('method', 'sources', ['<Comparison />']))).toEqual([
      'content/en/article:0 tag: no <Comparison /> → <Comparison /> alone on a line in a section',
    ]);
  });

  it('asks for the tag to which a link leads, from its page or another', () => {
    const one = file('article', 'one', ['<Comparison />', '[…](#figure-pay)', '[…](/#figure-pay)']);
    const method = file('method', 'sources', ['[…](/#figure-pay)', '[…](/#figure-tips)', '[…](/#comparison)']);
    const write = (name: string) => `a place that is on the page; <Figure name="${name}" /> would put it there`;
    expect(tagged(one, file('article', 'two', ['<Figure name="tips" />']), method)).toEqual([
      `content/en/article/one.mdx:6 link: #figure-pay → ${write('pay')}`,
      `content/en/article/one.mdx:7 link: #figure-pay → ${write('pay')}`,
      `content/en/method/sources.mdx:5 link: #figure-pay → ${write('pay')}`,
    ]);
  });

  it('leaves alone a link to another page, to a place that needs no tag, and to none', () => {
    const links = ['[…](/evidence/#figure-pay)', '[…](#one)', '[…](/)', '[…](https://tea.example/#figure-pay)', 'not […](#figure-pay)'];
    expect(tagged(file('article', 'one', ['<Comparison />', ...links]), file('method', 'sources', ['[…](#figure-pay)']))).toEqual([]);
  });

  it('tells a tag that is missing once, not with each link to it', () => {
    expect(tagged(file('article', 'one', ['[…](#comparison)']))).toEqual([expect.stringContaining('tag: no <Comparison />')]);
  });

  it('waits while the tags of any file cannot be read: there it may stand', () => {
    expect(tagged(file('article', 'one'), file('method', 'sources', 'wrong'))).toEqual([]);
  });
});
