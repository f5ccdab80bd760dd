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

/** What stands in for Astro: it writes two pages and something else. */
async function write(root: string, outDir: string): Promise<void> {
  mkdirSync(join(root, outDir, 'hi'), { recursive: true });
  writeFileSync(join(root, outDir, 'index.html'), 'new');
  writeFileSync(join(root, outDir, 'hi/index.html'), 'नया');
  writeFileSync(join(root, outDir, 'robots.txt'), 'Allow: /');
}

const failure = new Error('a component fell over');
async function fail(root: string, outDir: string): Promise<void> {
  await write(root, outDir);
  throw failure;
}

const rightContent = () => ({ problems: [], fileCount: 1 });
const problem = { file: 'content/outline.yaml', line: 1, field: 'sections', found: '[]', write: 'at least one id' };
const page = (root: string) => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe(buildSite, () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    log.mockClear();
    error.mockClear();
  });

  it('puts the new site in the place of the old one, and leaves nothing beside it', async () => {
    const root = project();
    expect(await buildSite({ root, check: rightContent, build: write })).toBe(true);
    expect(page(root)).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['dist']);
  });

  it('says at the end how many pages there are, how long it took and what the cache gave', async () => {
    await buildSite({ root: project(), check: rightContent, build: write });
    expect(log.mock.calls).toEqual([
      ['content: 1 file checked, no problems'],
      [expect.stringMatching(/^site: 2 pages in \d+\.\d s; 0 files made, 0 as before; of pictures and fonts 0 made, 0 from the cache$/)],
    ]);
  });

  it('says what is wrong with the address before it looks at anything else', async () => {
    vi.stubEnv('SITE_URL', 'example.org');
    onTestFinished(() => void vi.unstubAllEnvs());
    const root = project();
    expect(await buildSite({ root, check: () => expect.fail('checked all the same'), build: write })).toBe(false);
    expect(error.mock.calls).toEqual([[expect.stringMatching(/^SITE_URL\n {2}found {3}"example.org"/)]]);
    expect(page(root)).toBe('old');
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

  it('does not tell a fault of the code as one of the content', async () => {
    const root = project();
    const check = () => {
      throw failure;
    };
    expect(await buildSite({ root, check, build: () => expect.fail('built all the same') })).toBe(false);
    expect(error.mock.calls).toEqual([[expect.stringMatching(/^a fault of the code, not of content\/[^]*a component fell over\n +at /)]]);
    expect(log).not.toHaveBeenCalled();
    expect(page(root)).toBe('old');
  });

  it('keeps the old site when the build fails half-way, and says why', async () => {
    const root = project();
    expect(await buildSite({ root, check: rightContent, build: fail })).toBe(false);
    expect(error.mock.calls).toEqual([[failure]]);
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
