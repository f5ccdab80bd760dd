import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/words/check/body.ts';
import { differences, sections } from '../../../src/kinds/article/folders.ts';
import { comparison } from '../../../src/words/schema/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
import { parseMdx } from '../../../src/words/check/mdx.ts';

const context: FileContext = {
  file: 'content/hi/article/opening.mdx',
  id: 'opening',
  folder: sections,
  script: 'Deva',
  figures: new Set(['pay']),
  roles: new Set(['tea-taster', 'tea-maker']),
  standsOn: ['/'],
  pages: new Map([
    ['/', new Set(['comparison', 'comparison-salary', 'figure-pay'])],
    ['/evidence/', new Set(['sources'])],
    ['/list/', new Set<string>()],
  ]),
};
/** The body stands below two lines without fields. */
const check = (body: string, more: Partial<FileContext> = {}) => checkBody(parseMdx(`---\n---\n${body}`)!, { ...context, ...more });
const found = (body: string, more?: Partial<FileContext>) =>
  check(body, more).problems.map((problem) => `${problem.line - 2} ${problem.found}`);

describe(checkBody, () => {
  it('takes paragraphs, lists, links, marks and tags', () => {
    const body =
      'आगे <Front>बैरा</Front>।\n\n- [तालिका](#comparison)\n- [स्रोत](/evidence/#sources)\n- [स्रोत](https://tea.example/)\n\n<Figure name="pay" />\n';
    expect(check(body).problems).toEqual([]);
    expect(check(body).signatures?.map(({ signature }) => signature)).toEqual([
      '<Front>',
      '[…](#comparison)',
      '[…](/evidence/#sources)',
      '[…](https://tea.example/)',
      '<Figure name="pay" />',
    ]);
  });

  it('counts lines from where the body stands in its file, after Hindi text too', () => {
    const parsed = parseMdx('---\ntitle: चाय\nshort: चाय\n---\nहिन्दी में\n\n## शीर्षक\n')!;
    expect(checkBody(parsed, context).problems).toMatchObject([{ line: 7, found: '## शीर्षक' }]);
  });

  it.each<[what: string, body: string, shown?: string, more?: Partial<FileContext>]>([
    ['import', "import Tea from './tea'"],
    ['export', 'export const tea = 1'],
    ['an expression', '{process.env}'],
    ['an expression in a sentence', 'Tea {1 + 1}', '{1 + 1}'],
    ['a heading', '# Tea'],
    ['a picture', '![Tea](tea.png)'],
    ['a code block', '```\ntea\n```', '```…'],
    ['code in a sentence', 'Some `tea`', '`tea`'],
    ['a table', '| a |\n|---|\n| b |', '| a |…', { script: 'Latn' }],
    ['slanted words, as two asterisks in a paragraph make them', 'O*NET and O*NET', '*NET and O*'],
    ['a line across', 'Tea\n\n***', '***'],
    ['a link in two places', '[tea][1]\n\n[1]: https://tea.example/', '[tea][1]'],
  ])('refuses %s', (_what, body, shown = body, more: Partial<FileContext> = {}) => {
    expect(check(body, more).problems.map((problem) => problem.found)).toContain(shown);
  });

  it.each([
    ['<script src="https://evil.example/" />', '<script>'],
    ['<img src="x" onerror="alert(1)" />', '<img>'],
    ['Tea <constructor />', '<constructor>'],
    ['<Figure name={pay} />', 'name={pay}'],
    ['<Figure {...rest} />', '{...rest}'],
    ['<Figure />', '<Figure> without name'],
    ['<Figure name="tips" />', 'name="tips"'],
    ['<Comparison>words</Comparison>', 'words inside <Comparison>'],
    ['<Comparison side="front" />', 'side in <Comparison>'],
    ['Tea <Comparison /> tea', '<Comparison> in a sentence or a list'],
    ['- <Comparison />', '<Comparison> in a sentence or a list'],
    ['<Front>words</Front>', '<Front> alone on a line'],
    ['Tea <Back></Back>', '<Back> without words'],
  ])('refuses the tag %s', (body, shown) => {
    expect(found(body)).toContain(`1 ${shown}`);
  });

  it('takes a figure from the data in a sentence, and names the role or point that there is not', () => {
    expect(
      found('A taster earns <Pay role="tea-taster" at="median" />, <Ratio role="tea-taster" over="tea-maker" at="p90" /> times as much.'),
    ).toEqual([]);
    expect(check('A taster earns <Pay role="taster" at="middle" />.').problems).toMatchObject([
      { found: 'role="taster"', write: 'a role that has a name: tea-taster, tea-maker' },
      { found: 'at="middle"', write: 'a point of the pay: p10, p25, median, p75, p90' },
    ]);
  });

  it('knows which tags a folder may hold', () => {
    expect(found('<Comparison />', { folder: differences })).toEqual(['1 <Comparison>']);
    expect(found('<Figure name="pay" />', { folder: differences })).toEqual([]);
    expect(found('<Figure name="pay" />', { folder: comparison })).toEqual(['1 <Figure>']);
  });

  it.each([
    '#comparision',
    '#sources',
    '/evidence/#comparison',
    '/en/',
    '/evidence',
    'opening',
    'http://tea.example/',
    'javascript:alert(1)',
    '//evil.example/',
    'mailto:a@tea.example',
    '',
  ])('refuses a link to %j', (url) => {
    expect(check(`[tea](${url})`).problems).toHaveLength(1);
  });

  it('offers a place with a similar name', () => {
    expect(check('[tea](#comparison-wage)').problems[0]?.write).toBe('a place on the page, for example #comparison, #comparison-salary');
    expect(check('[tea](/list/#wage)').problems[0]?.write).toBe('the page alone; no place on it has an id');
  });

  it('wants a place on each page where the words stand, and a page for a place', () => {
    expect(found('[tea](#sources)', { standsOn: ['/', '/evidence/'] })).toEqual(['1 #sources']);
    expect(found('[tea](#sources)', { standsOn: ['/evidence/'] })).toEqual([]);
    expect(found('[tea](#sources)', { standsOn: [] })).toEqual(['1 #sources']);
  });

  it.each([
    ['An <!-- old --> remark', 'no comments; remove it'],
    ['An {open brace', 'the sentence without braces { }'],
    [
      'An <Front>open tag',
      'each tag opened and closed in one sentence, and &lt; for a sign < that is no tag (Expected a closing tag for `<Front>` (4:4) before the end of `paragraph`)',
    ],
  ])('explains what the parser cannot read: %s', (body, write) => {
    expect(check(`\n${body}\n`).problems).toEqual([{ file: context.file, line: 4, field: 'body', found: body, write }]);
  });

  it('says where in the body a sign has no place, and sentences are too many', () => {
    const place = { file: context.file, line: 3 };
    expect(check('चाय &#x202e; है।').problems).toMatchObject([{ ...place, field: 'letters' }]);
    expect(check('चाय।', { folder: differences }).problems).toMatchObject([{ ...place, field: 'body', found: '1 sentence' }]);
  });

  it('knows that a link puts nothing on the page', () => {
    expect(check('[तालिका](#comparison) है।').signatures).toEqual([{ signature: '[…](#comparison)', line: 3, hasPlace: false }]);
  });

  it('reports an empty body, where a folder needs one', () => {
    const write = 'at least one sentence under the second ---';
    expect(check('\n').problems).toEqual([{ file: context.file, line: 3, field: 'body', found: 'nothing', write }]);
    expect(check('\n', { folder: { ...sections, needsBody: false } }).problems).toEqual([]);
  });
});
