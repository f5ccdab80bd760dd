import { describe, expect, it } from 'vitest';
import { noted, read, teaHouse, toDo, without, type Texts } from './world.ts';

const row = 'comparison/salary.mdx';
const fitting = noted(teaHouse);
/** The tea house, where all pieces fitted, after somebody has changed a file. */
const after = (file: string, change: (text: string) => string): Texts => ({ ...fitting, [file]: change(fitting[file]!) });

describe('the pieces of two peers', () => {
  it('fit once that has been noted', () => {
    expect(toDo(fitting).filter((line) => !line.startsWith('ur '))).toEqual([]);
    expect(read(fitting).problems).toEqual([]);
  });

  it.each([
    ['hi', 'en'],
    ['en', 'hi'],
  ])('wait in the other language when a row changes first in %s', (first, second) => {
    const changed = after(`${first}/${row}`, (text) => text.replace(/^title: .*$/m, 'title: "₹"'));
    expect(toDo(changed)).toContain(`${second} due comparison/salary`);
    expect(toDo(changed)).not.toContain(`${first} due comparison/salary`);
    expect(toDo(noted(changed))).not.toContain(`${second} due comparison/salary`);
  });

  it.each([
    ['a word of the interface', 'en/ui.json', /The tea house/, 'hi due ui/site.name'],
    ['one form of a plural', 'en/ui.json', /One minute/, 'hi due ui/meta.reading'],
    ['a name in a list', 'hi/occupations.yaml', /(?<="?241"?: ).*/, 'en due occupations/241'],
    ['a word of a figure', 'hi/figures/pay.mdx', /(?<=\{\{amount\}\})/, 'en due figures/pay/pay'],
    ['a term of the glossary', 'en/glossary.yaml', /(?<=word: ").+(?=")/, 'hi due glossary/kitchen'],
    ['a body', 'en/article/opening.mdx', /\n$/, 'hi due article/opening'],
  ])('are as small as %s', (_what, file, words, told) => {
    const changed = after(file, (text) => text.replace(words, (said) => `${said}नया`));
    expect(toDo(changed).filter((line) => !line.startsWith('ur '))).toEqual([told]);
  });

  it.each<[string, string, (text: string) => string]>([
    [
      'quotation marks and the order of the fields',
      `en/${row}`,
      (text) => text.replace(/^title: (.*)\nfront: (.*)$/m, 'front: \'$2\'\ntitle: "$1"'),
    ],
    ['where lines end', `en/${row}`, (text) => text.replace('In 2026 the', 'In 2026\nthe').replaceAll('\n', '\r\n')],
    ['spaces', `en/${row}`, (text) => text.replace('In 2026 the', 'In  2026   the')],
    ['keys in another order', 'en/ui.json', (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))],
    ['notes and comments', 'en/occupations.yaml', (text) => `# A note\n${text}`],
    ['days', 'en/pages/article.mdx', (text) => text.replace(/^updated: .*$/m, 'updated: "2027-01-01"')],
  ])('do not wait for %s', (_what, file, change) => {
    expect(after(file, change)).not.toEqual(fitting);
    expect(toDo(after(file, change))).toEqual(toDo(fitting));
  });

  it('miss what the other has new, and are orphans without a twin that they had', () => {
    const term = (text: string) => `${text}zest:\n  word: zest\n`;
    expect(toDo(after('en/glossary.yaml', term))).toContain('hi missing glossary/zest');
    expect(toDo(without(fitting, `en/${row}`))).toContain('hi orphan comparison/salary');
    expect(toDo(without(fitting, `en/${row}`))).not.toContain('en missing comparison/salary');
  });

  it('report a file of notes that a merge has left open', () => {
    const { problems } = read(after('en/translations.jsonl', (text) => `<<<<<<< ours\n${text}`));
    expect(problems).toEqual([
      { file: 'content/en/translations.jsonl', line: 1, field: 'note', found: '<<<<<<< ours', write: 'nothing; remove this line' },
    ]);
  });
});

describe('a language that follows another', () => {
  it('misses what the followed language has, and waits for that one alone', () => {
    expect(toDo(fitting).filter((line) => /^ur \w+ comparison/.test(line))).toEqual(['ur missing comparison/salary']);
    const english = after(`en/article/opening.mdx`, (text) => `${text}More tea.\n`);
    expect(toDo(english)).not.toContain('ur due article/opening');
    const hindi = after(`hi/article/opening.mdx`, (text) => `${text}और चाय।\n`);
    expect(toDo(hindi)).toContain('ur due article/opening');
  });

  it('lacks nothing when it is published, in the order in which one would write', () => {
    const published = { ...fitting, 'locales.json': fitting['locales.json']!.replace('draft', 'published') };
    const files = [
      ...new Set(
        read(published)
          .problems.toSorted((a, b) => a.rank! - b.rank!)
          .map(({ file }) => file.replace('content/ur/', '')),
      ),
    ];
    expect(files.slice(0, 4)).toEqual(['ui.json', 'pages/article.mdx', 'pages/evidence.mdx', 'article/opening.mdx']);
    expect(files.at(-1)).toBe('glossary.yaml');
  });

  it('says nothing in the words of the other when it is published, unless somebody has said that it may', () => {
    const copied = Object.entries(fitting).flatMap(([file, text]) => (file.startsWith('hi/') ? [[file.replace('hi/', 'ur/'), text]] : []));
    const published = { ...fitting, 'locales.json': fitting['locales.json']!.replace('draft', 'published'), ...Object.fromEntries(copied) };
    const { problems } = read({ ...published, 'ur/translations.jsonl': '' });
    expect(problems.length).toBeGreaterThan(5);
    expect(problems[0]).toMatchObject({
      file: 'content/ur/ui.json',
      line: 2,
      found: 'the words of content/hi/ui.json: site.name, share.copy, meta.reading',
      write: 'them in اردو; where they are rightly the same: npm run translations -- accept ur/ui/site.name',
    });
    expect(read(noted(published)).problems).toEqual([]);
  });
});
