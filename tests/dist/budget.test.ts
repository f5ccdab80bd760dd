import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { dist, parsePage, read } from './built.ts';
import { onEach } from '../on-each.ts';

const weights = new Map<string, number>();

/** What a file weighs in kB of brotli; scripts, which many pages share, are pressed once. */
function compressed(file: string): number {
  const weight = weights.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length / 1000;
  weights.set(file, weight);
  return weight;
}

/** The script files of a page, as paths in the build. */
function scriptsOf(file: string): string[] {
  const $ = parsePage(file);
  return $('script[src]')
    .map((_, script) => $(script).attr('src'))
    .get()
    .map((src) => src.slice(1));
}

describe('the budget of a page', () => {
  it('holds for it with its styles, its figures and their tables', () =>
    onEach(builtPages, ({ kind: { budget }, file }) => {
      expect(compressed(file)).toBeLessThanOrEqual(budget.page);
    }));

  it('holds for all its scripts together, one file each', () =>
    onEach(builtPages, ({ kind: { budget, scripts }, file }) => {
      const files = scriptsOf(file);
      expect(files).toHaveLength(scripts.length);
      for (const script of files) expect(read(script), `${script} fetches nothing more`).not.toMatch(/\bimport\b/);
      expect(files.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThanOrEqual(budget.scripts);
    }));
});

describe('fonts', () => {
  it('are asked for by no page, and none is there', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
    expect(builtPages.filter(({ file }) => read(file).includes('@font-face'))).toEqual([]);
  });
});
