import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';
import { formatProblems } from '../../src/files/problem.ts';
import { readWords } from '../../src/words/read.ts';
import { asked, plan } from './pages.ts';

const examples = join(import.meta.dirname, '../examples');
const good = filesOnDisk(join(examples, 'good-content'));
const goodTexts = Object.fromEntries(listDeep(good, 'content').map((file) => [file, good.text(file)!]));

/** The good little world with some of its files changed; `null` removes one. */
function changed(texts: Record<string, string | null>) {
  const all = { ...goodTexts, ...Object.fromEntries(Object.entries(texts).map(([file, text]) => [`content/${file}`, text])) };
  return filesInMemory(Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)));
}

const told = (texts: Record<string, string | null>) =>
  readWords(changed(texts), plan, asked).problems.map(({ file, line, found, write }) => `${file}:${line} ${found} → ${write}`);

describe(readWords, () => {
  it('finds nothing in a world where all is right, a draft that misses files included', () => {
    const { words, names, problems, fileCount } = readWords(good, plan, asked);
    expect(problems).toEqual([]);
    expect(words?.locales.map(({ code }) => code)).toEqual(['hi', 'en', 'ur']);
    expect(words?.languages.map(({ locale }) => locale.code)).toEqual(['hi', 'en']);
    expect(
      names.map(({ locale, occupations, figures, roles }) => [locale.code, [...occupations!].sort(), [...figures], [...roles]]),
    ).toEqual([
      ['hi', ['241', '331'], ['pay'], []],
      ['en', ['241', '331'], ['pay'], []],
    ]);
    expect(fileCount).toBe(listDeep(good, 'content').length - 1); // all but data/sources.yaml
  });

  it('reads the same from memory', () => {
    expect(readWords(changed({}), plan, asked).problems).toEqual([]);
  });

  it('finds everything in a world where much is wrong, and says what to write', async () => {
    const { words, problems } = readWords(filesOnDisk(join(examples, 'broken-content')), plan, asked);
    expect(words).toBeUndefined();
    await expect(formatProblems(problems)).toMatchFileSnapshot('../examples/broken-content/report.txt');
  });

  it('gives the names of a world where other things are wrong', () => {
    const { words, names } = readWords(changed({ 'en/ui.json': '{}' }), plan, asked);
    expect(words).toBeUndefined();
    expect(names.map(({ locale, occupations }) => `${locale.code} ${occupations!.size}`)).toEqual(['hi 2', 'en 2']);
  });

  it('misses a file that the outline names, in each published language only', () => {
    expect(told({ 'hi/comparison/salary.mdx': null })).toEqual([
      'content/hi/comparison/salary.mdx:0 nothing → this file, because content/outline.yaml names "salary" under "comparison"',
    ]);
  });

  it('misses a figure that the outline names, and one that only another language has', () => {
    const words = goodTexts['content/en/figures/pay.mdx']!.replace('The waiter', 'The cook').replace('the waiter', 'the cook');
    expect(told({ 'hi/figures/pay.mdx': null, 'hi/article/opening.mdx': null, 'en/figures/tips.mdx': words })).toEqual([
      'content/hi/article/opening.mdx:0 nothing → this file, because content/outline.yaml names "opening" under "sections"',
      'content/hi/figures/pay.mdx:0 nothing → this file, because content/outline.yaml names "pay" under "evidence"',
      'content/hi/figures/tips.mdx:0 nothing → this file, as content/en/figures/tips.mdx; or remove that one',
    ]);
  });

  it('misses a list of names that only another language has, and a page’s words', () => {
    expect(told({ 'hi/occupations.yaml': null, 'en/pages/evidence.mdx': null })).toEqual([
      'content/en/pages/evidence.mdx:0 nothing → this file, with title and description',
      'content/hi/occupations.yaml:0 nothing → this file, as content/en/occupations.yaml; or remove that one',
    ]);
  });

  it('asks for the same named roles in every language', () => {
    const words = { hi: { cook: 'रसोइया', host: 'मेज़बान', boy: 'छोटू' }, en: { cook: 'Cook', host: 'Host', boy: 'Boy' } };
    const role = (said: string) =>
      `---\ntitle: ${said}\nshort: ${said}\n${['does', 'day', 'why', 'wayIn'].map((field) => `${field}: "${said} ${field}!"\n`).join('')}---\n`;
    const roles = Object.fromEntries(
      Object.entries(words).flatMap(([code, names]) => Object.entries(names).map(([id, said]) => [`${code}/roles/${id}.mdx`, role(said)])),
    );
    const naming = (code: string, named: string) => {
      const file = `${code}/comparison/salary.mdx`;
      return { [file]: goodTexts[`content/${file}`]!.replace('---\n', `---\n${named}`) };
    };
    const both = 'roles: [cook, host]\n';
    expect(told({ ...roles, ...naming('hi', both), ...naming('en', both) })).toEqual([]);
    expect(told({ ...roles, ...naming('hi', both), ...naming('en', 'roles: [cook, boy]\n') })).toEqual([
      'content/en/comparison/salary.mdx:2 cook, boy → the roles of content/hi/comparison/salary.mdx: cook, host',
    ]);
    expect(told({ ...roles, ...naming('hi', both) })).toEqual([
      'content/en/comparison/salary.mdx:1 none → the roles of content/hi/comparison/salary.mdx: cook, host',
    ]);
  });

  it('tells what else is wrong while the outline or the languages are wrong', () => {
    const unsaid = ['site.name', 'share.copy', 'meta.reading'];
    expect(told({ 'outline.yaml': 'sections: []\n', 'en/ui.json': '{}' })).toEqual([
      'content/outline.yaml:1 [] → at least one id',
      ...Array(4).fill('content/outline.yaml:1 nothing → a list of ids, each on a line of its own after "- "'), // the other four lists
      ...unsaid.map((key) => expect.stringMatching(`^content/en/ui.json:0 nothing → "${key}"`)),
    ]);
    expect(told({ 'locales.json': null })).toEqual([
      'content/locales.json:0 nothing → this file; content/README.md says what stands in it',
    ]);
  });

  it('needs no glossary, but one that a language has, the others have too', () => {
    expect(told({ 'en/glossary.yaml': null, 'hi/glossary.yaml': null })).toEqual([]);
    expect(told({ 'en/glossary.yaml': null })).toEqual([
      'content/en/glossary.yaml:0 nothing → this file, as content/hi/glossary.yaml; or remove that one',
    ]);
    expect(told({ 'ur/glossary.yaml': 'cup:\n  word: پیالہ\n' })).toEqual([]); // a draft may have its own mind
  });

  it('takes a figure from the data twice, but a chart only once', () => {
    const twice = (tag: string) => ({
      'hi/roles/cook.mdx': '---\ntitle: रसोइया\nshort: रसोइया\ndoes: पकाता है।\nday: गरम।\nwhy: आँच।\nwayIn: सीखकर।\n---\n',
      'en/roles/cook.mdx': role,
      'ur/article/opening.mdx': `---\ntitle: Tea\nshort: Tea\n---\n${tag}\n\n${tag}\n`,
    });
    const role = '---\ntitle: Cook\nshort: Cook\ndoes: Cooks.\nday: Hot.\nwhy: Heat.\nwayIn: Learn.\n---\n';
    expect(told(twice('It is <Pay role="cook" at="median" />.'))).toEqual([]);
    expect(told(twice('<Comparison />'))).toEqual([
      'content/ur/article/opening.mdx:7 <Comparison /> a second time → it once; it stands in content/ur/article/opening.mdx:5',
    ]);
  });

  it.each([
    ['notes.txt', 'only: locales.json, outline.yaml, README.md, data/, hi/, en/, ur/'],
    ['data/article/opening.mdx', 'only: sources.yaml, and figures as tables named <name>.csv'],
    [
      'en/article.mdx',
      'only: ui.json, occupations.yaml, activities.yaml, skills.yaml, pairs.yaml, preview.yaml, glossary.yaml, translations.jsonl, pages/, article/, comparison/, differences/, figures/, method/, roles/, sources/',
    ],
  ])('reports %s, which nothing reads', (file, write) => {
    expect(told({ [file]: 'Tea\n' })).toEqual([`content/${file}:0 something that no page reads → ${write}`]);
  });

  it('reports folders within folders, and leaves notes to readers and tables alone', () => {
    expect(told({ 'en/article/old/opening.mdx': 'Tea\n' })).toEqual([
      'content/en/article/old/:0 a file of another kind → files named <id>.mdx in content/en/article',
    ]);
    expect(told({ 'README.md': 'Tea\n', 'README.hi.md': 'चाय\n', 'data/README.md': 'Tea\n', 'data/tea/pay.csv': 'pay\n' })).toEqual([]);
  });
});
