import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/files/files.ts';
import { formatProblems, type Problem } from '../../src/files/problem.ts';
import { readSite } from '../../src/site/read.ts';
import { languages } from '../pages.ts';
import { langs, slips, texts } from './slips.ts';

const followers = languages.filter(({ locale }) => locale.follows !== undefined);
const report: string[] = [];

/** What the check says of the content with some of its files changed. */
function check(files: readonly string[], edit: (text: string) => string | null): readonly Problem[] {
  const changed = files.map((file) => [file, edit(texts[file] ?? '')] as const);
  for (const [file, text] of changed) expect(text, file).not.toBe(texts[file]);
  const all = { ...texts, ...Object.fromEntries(changed) };
  return readSite(filesInMemory(Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null))))
    .problems;
}

// Where the place to mend is another file than the one that was changed: the twin that lacks what this one has, the
// words or the note of a release that no longer fit, a name that only the other file has.
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'a word too many in a chart': langs('content/*/figures/pay-range.mdx').filter((file) => !file.startsWith('content/en/')),
  'one year of payments alone': ['content/data/sources.yaml'],
  'a code without a name': langs('content/*/occupations.yaml'),
  'no comparison in any language': langs('content/*/article'),
};

describe('a slip', { timeout: 60_000 }, () => {
  it.each(slips)('%s is refused in few words, at its own file', (what, files, edit) => {
    const problems = check(files, edit);
    const [first] = problems;
    if (first)
      report.push(`── ${what}

${formatProblems([{ ...first, line: 0 }])}`);
    expect(problems.length).toBeGreaterThan(0);
    // a language that follows another may be told of the same slip, where its words are now those of the other
    const own = (all: readonly string[]) =>
      new Set(all.filter((file) => !followers.some(({ locale }) => file.startsWith(`content/${locale.code}/`))));
    expect(own(problems.map(({ file }) => file))).toEqual(own(elsewhere[what] ?? files));
    for (const { found, write } of problems) expect([found, write].filter((said) => said.trim() === '')).toEqual([]);
  });

  it('is answered in these words', async () => {
    // lines and counts change with every row and word that is added, and numbers with every year
    const said = report
      .join('\n')
      .replace(/(\.\w+):\d+/g, '$1')
      .replace(/content\/(?!data)[\w-]+\//g, 'content/<language>/')
      .replace(/^ {2}(found|write) .*/gm, (line) =>
        /^ {2}write (?!.* as content)/.test(line) ? line : line.replace(/(?<![\w.]|\w-)-?\d[\d.]*(?![\w.%-])/g, '#'),
      )
      .replace(/\d+ (more|words)\b/g, '… $1')
      .replace(/("[\w.-]+", ){20,}/g, '…, '); // a list of all words would be stored anew with each of them
    await expect(said).toMatchFileSnapshot('slips.txt');
  });
});
