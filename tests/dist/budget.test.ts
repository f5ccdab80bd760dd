import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { dist, parsePage, read } from './built.ts';

const compressed = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length / 1000;

/** The script files of a page, as paths in the build. */
function scriptsOf(file: string): string[] {
  const $ = parsePage(file);
  return $('script[src]')
    .map((_, script) => $(script).attr('src'))
    .get()
    .map((src) => src.slice(1));
}

describe.each(builtPages)('the budget of $file, in kB of brotli', ({ kind: { budget, scripts }, file }) => {
  it(`has ${budget.page} for the page with its styles, its figures and their tables`, () => {
    expect(compressed(file)).toBeLessThanOrEqual(budget.page);
  });

  it(`has ${budget.scripts} for all scripts together, one file each`, () => {
    const files = scriptsOf(file);
    expect(files).toHaveLength(scripts.length);
    for (const script of files) expect(read(script), `${script} fetches nothing more`).not.toMatch(/\bimport\b/);
    expect(files.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThanOrEqual(budget.scripts);
  });
});

describe('fonts', () => {
  it('are asked for by no page, and none is there', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
    expect(builtPages.filter(({ file }) => read(file).includes('@font-face'))).toEqual([]);
  });
});
