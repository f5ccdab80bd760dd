import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageKind } from '../../src/site/pages.ts';
import { passagesOf } from '../../src/site/reading.ts';
import { facts, languages, outline } from '../pages.ts';

const [hindi] = languages;
const read = (page: string) => passagesOf(pageKind(page), hindi!, outline).flat();

describe(passagesOf, () => {
  it('reads the article in the order of its page: rows, differences and figures where their tags stand', () => {
    const files = [...new Set(read('article').map(({ file }) => file))];
    const of = (folder: string) => files.filter((file) => file.startsWith(`content/hi/${folder}/`));
    const named = (folder: string, ids: readonly string[]) => ids.map((id) => `content/hi/${folder}/${id}.mdx`);
    expect(files[0]).toBe('content/hi/pages/article.mdx');
    expect(of('article')).toEqual(named('article', outline.sections));
    expect(of('differences')).toEqual(named('differences', outline.differences));
    expect(of('comparison')).toEqual(named('comparison', outline.comparison));
    /** What is read last before a file, other than a figure. */
    const before = (file: string) =>
      readFileSync(
        files.slice(0, files.indexOf(file)).findLast((own) => !own.includes('/figures/'))!,
        'utf8',
      );
    expect(before(of('differences')[0]!)).toContain('<Differences />');
    expect(before(of('comparison')[0]!)).toContain('<Comparison />');
    for (const file of of('figures')) expect(before(file)).toContain(`<Figure name="${file.replace(/^.*\/|\.mdx$/g, '')}" />`);
  });

  it('tells what is folded away from what is in view, and sentences from cells', () => {
    const row = read('article').filter(({ file }) => file.endsWith(`comparison/${outline.comparison[0]}.mdx`));
    expect(row.map(({ field, isFolded, isProse }) => [field, isFolded, isProse])).toEqual([
      ['title', false, false],
      ['front', false, false],
      ['back', false, false],
      ['body', true, true],
    ]);
  });

  it('reads every figure of the evidence page, and the method on its own page', () => {
    const figures = new Set(read('evidence').map(({ file }) => file.replace(/^.*\/|\.mdx$/g, '')));
    expect([...figures].slice(1)).toEqual(outline.evidence);
    expect(new Set(read('method').map(({ file }) => file)).size).toBe(outline.method.length + 1);
  });

  it('reads words without tags, addresses and stars', () => {
    expect(read('evidence').filter(({ text }) => /<|https:|\*\*/.test(text))).toEqual([]);
  });

  it('reads the pages of roles one by one, each in the order of its page', () => {
    const pages = passagesOf(pageKind('role'), hindi!, outline);
    expect(pages.map(([first]) => first!.file).sort()).toEqual(facts.roles.map(({ id }) => `content/hi/roles/${id}.mdx`).sort());
    expect(pages[0]!.map(({ field, isProse }) => `${field} ${isProse}`)).toEqual(['does true', 'day true', 'why true', 'wayIn true']);
  });
});
