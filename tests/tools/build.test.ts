import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildSite } from '../../src/tools/build.ts';

/** A folder with a little content and an older site in dist/. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
  return root;
}

/** What stands in for Astro: it writes one page. */
async function write(root: string, outDir: string): Promise<boolean> {
  mkdirSync(join(root, outDir));
  writeFileSync(join(root, outDir, 'index.html'), 'new');
  return true;
}

const rightContent = () => ({ problems: [], fileCount: 1 });
const problem = { file: 'content/outline.yaml', line: 1, field: 'sections', found: '[]', write: 'at least one id' };
const page = (root: string) => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe(buildSite, () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  beforeEach(() => log.mockClear());

  it('puts the new site in the place of the old one, and leaves nothing beside it', async () => {
    const root = project();
    expect(await buildSite({ root, check: rightContent, build: write })).toBe(true);
    expect(page(root)).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['dist']);
  });

  it('builds where no site was before', async () => {
    const root = project();
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await buildSite({ root, check: rightContent, build: write })).toBe(true);
    expect(page(root)).toBe('new');
  });

  it('does not even begin while the content is wrong', async () => {
    const root = project();
    const check = () => ({ problems: [problem], fileCount: 1 });
    expect(await buildSite({ root, check, build: () => expect.fail('built all the same') })).toBe(false);
    expect(log.mock.calls).toEqual([['content/outline.yaml:1  sections\n  found   []\n  write   at least one id\n\n1 problem in 1 file']]);
    expect(page(root)).toBe('old');
  });

  it('keeps the old site when the build fails half-way', async () => {
    const root = project();
    expect(await buildSite({ root, check: rightContent, build: async (...where) => !(await write(...where)) })).toBe(false);
    expect(page(root)).toBe('old');
    expect(existsSync(join(root, 'dist.next'))).toBe(false);
  });

  it('clears away what a build that was stopped left behind', async () => {
    const root = project();
    mkdirSync(join(root, 'dist.next'));
    mkdirSync(join(root, 'dist.old'));
    expect(await buildSite({ root, check: rightContent, build: write })).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['dist']);
  });
});
