import { describe, expect, it } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';
import { readSite } from '../../src/site/read.ts';

const disk = filesOnDisk(process.cwd());
const texts = Object.fromEntries(listDeep(disk, 'content').map((file) => [file, disk.text(file)!]));
const files = Object.keys(texts);
const fileIn = (pattern: RegExp) => files.find((file) => pattern.test(file))!;

/** The site with one file changed; `undefined` removes it. */
function changed(file: string, text: string | undefined) {
  const { [file]: _old, ...others } = texts;
  return readSite(filesInMemory(text === undefined ? others : { ...others, [file]: text }));
}

describe(readSite, { timeout: 30_000 }, () => {
  it('links words and facts, the same from the disk and from memory', () => {
    const [read, again] = [readSite(disk), readSite(filesInMemory(texts))];
    expect([read.problems, again.problems]).toEqual([[], []]);
    expect(again.fileCount).toBe(read.fileCount);
    expect(again.site!.facts).toEqual(read.site!.facts);
    expect(read.site!.languages).toBe(read.site!.words.languages);
    expect(again).toBe(read); // nothing has changed, so nothing is read again
    for (const { role } of read.site!.languages) for (const { id } of read.site!.facts.roles) expect(role(id).title).not.toBe('');
  });

  it.each([
    ['outline', 'content/outline.yaml', 'sections: {}\n'],
    ['languages', 'content/locales.json', '[]'],
    ['interface words', fileIn(/ui\.json$/), '{'],
    ['names', fileIn(/occupations\.yaml$/), '- tea\n'],
    ['glossary', fileIn(/glossary\.yaml$/), '- tea\n'],
    ['a page', fileIn(/pages\/article\.mdx$/), 'no fields\n'],
    ['a section', fileIn(/article\/opening\.mdx$/), `${texts[fileIn(/article\/opening\.mdx$/)]}\n{globalThis.hacked = 1}\n`],
    ['a figure', fileIn(/figures\/pay-range\.mdx$/), '---\nclaim: Tea\n---\nTea.\n'],
    ['a table', 'content/data/us/oews-history.csv', 'year\n1\n'],
    ['sources', 'content/data/sources.yaml', '- tea\n'],
  ])('gives no site while %s is wrong, and names its file', (_what, file, text) => {
    const { site, problems } = changed(file, text);
    expect(site).toBeUndefined();
    expect(problems.map((problem) => problem.file)).toContain(file);
  });

  it('tells of one wrong body once', () => {
    const file = fileIn(/article\/opening\.mdx$/);
    const { problems } = changed(file, `${texts[file]}\n{globalThis.hacked = 1}\n`);
    expect(problems).toMatchObject([{ file, found: '{globalThis.hacked = 1}' }]);
  });

  it('misses a name that the facts ask for, in the language that lacks it', () => {
    const file = fileIn(/^content\/\w+\/roles\/.*\.mdx$/);
    expect(changed(file, undefined).problems).toContainEqual(expect.objectContaining({ file, found: 'nothing' }));
  });

  it('goes on with what it can read, so that one run shows everything', () => {
    const broken = { ...texts, 'content/data/us/oews-history.csv': 'year\n1\n', [fileIn(/ui\.json$/)]: '{' };
    const named = new Set(readSite(filesInMemory(broken)).problems.map(({ file }) => file));
    expect(named).toEqual(new Set(['content/data/us/oews-history.csv', fileIn(/ui\.json$/)]));
  });

  it('publishes no language whose pictures would show boxes', () => {
    const locales = JSON.parse(texts['content/locales.json']!);
    const strange = locales.map((locale: object, index: number) => (index === 0 ? { ...locale, script: 'Cyrl' } : locale));
    expect(changed('content/locales.json', JSON.stringify(strange)).problems).toMatchObject([
      { file: 'content/locales.json', found: '"Cyrl"' },
    ]);
  });
});
