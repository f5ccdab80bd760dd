import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/read/content.ts';
import { reportContent } from '../../src/tools/check-content.ts';

const examples = join(import.meta.dirname, '../examples');
const good = join(examples, 'good-content');

/** The good little world with some of its files changed. */
function changed(files: Record<string, string | null>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(good, root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    if (text === null) rmSync(join(root, 'content', file));
    else writeFileSync(join(root, 'content', file), text);
  }
  return root;
}

const told = (root: string) => readContent(root).problems.map(({ file, line, found, write }) => `${file}:${line} ${found} → ${write}`);

describe(readContent, () => {
  it('finds nothing in a world where all is right, a draft that misses files included', () => {
    const { content, problems } = readContent(good);
    expect(problems).toEqual([]);
    expect(content?.languages.map(({ locale, documents }) => `${locale.code} ${documents.length}`)).toEqual(['hi 8', 'en 8', 'ur 1']);
    expect(content?.sources).toHaveProperty('tea-survey.licence', 'CC BY 4.0');
    expect(reportContent({ problems, fileCount: content!.fileCount })).toBe('content: 25 files checked, no problems');
  });

  it('finds everything in a world where much is wrong, and says what to write', async () => {
    const { content, problems } = readContent(join(examples, 'broken-content'));
    await expect(`${reportContent({ problems, fileCount: content!.fileCount })}\n`).toMatchFileSnapshot('../examples/broken-content/report.txt');
  });

  it('misses a file that the outline names, in each published language only', () => {
    expect(told(changed({ 'hi/comparison/salary.mdx': null }))).toEqual([
      'content/hi/comparison/salary.mdx:0 nothing → this file, because content/outline.yaml names "salary" under "comparison"',
    ]);
  });

  it('misses a figure that the outline names, and one that only another language has', () => {
    const words = '---\nclaim: Tips are fair.\nheadline: They are not\nsubtitle: Median tip\nverdict: disagrees\n---\nTips in coins.\n';
    expect(told(changed({ 'hi/figures/pay.mdx': null, 'hi/article/opening.mdx': null, 'en/figures/tips.mdx': words }))).toEqual([
      'content/hi/article/opening.mdx:0 nothing → this file, because content/outline.yaml names "opening" under "sections"',
      'content/hi/figures/pay.mdx:0 nothing → this file, because content/outline.yaml names "pay" under "evidence"',
      'content/hi/figures/tips.mdx:0 nothing → this file, as content/en/figures/tips.mdx',
    ]);
  });

  it('waits with the rest while the outline or the languages are wrong', () => {
    expect(told(changed({ 'outline.yaml': 'sections: []\n', 'en/ui.json': '{}' }))).toEqual([
      'content/outline.yaml:1 [] → at least one id',
      ...Array(4).fill('content/outline.yaml:1 nothing → a list of ids, each on a line of its own after "- "'), // the other four lists
    ]);
    expect(told(changed({ 'locales.json': null }))).toEqual(['content/locales.json:0 nothing → this file; content/README.md says what stands in it']);
  });

  it('needs no sources and no glossary', () => {
    expect(told(changed({ 'data/sources.yaml': null, 'glossary.yaml': null }))).toEqual([]);
  });
});
