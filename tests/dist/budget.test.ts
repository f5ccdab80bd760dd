import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The script files that a page asks for by itself, as paths in the build: what it names, and what each of those imports at once. */
function scriptsOf(file: string): string[] {
  const $ = parsePage(file);
  const named = $('script[src], link[rel=modulepreload]').map((_, own) => $(own).attr('src') ?? $(own).attr('href'));
  const seen = new Set(named.get().map((address) => address.slice(1)));
  for (const script of seen)
    for (const [, name] of read(script).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) seen.add(join(dirname(script), name!));
  return [...seen];
}

describe('the budget of a page', () => {
  it('holds for it with its styles, its figures and their tables', () =>
    onEach(builtPages, ({ kind: { budget }, file }) => {
      expect(compressed(file)).toBeLessThanOrEqual(budget.page);
    }));

  it('holds for all its scripts together, of which there are three at most', () =>
    onEach(builtPages, ({ kind: { budget }, file }) => {
      const files = scriptsOf(file);
      expect(files.length).toBeLessThanOrEqual(3);
      expect(files.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThanOrEqual(budget.scripts);
    }));

  it('holds for what scripts ask for later, each', () => {
    const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => compressed(`_astro/${name}`) > 5)).toEqual([]);
  });

  it('leaves no script that no page asks for, nor another script', () => {
    const asked = new Set(builtPages.flatMap(({ file }) => scriptsOf(file)));
    for (const script of asked) for (const [, name] of read(script).matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) asked.add(`_astro/${name}`);
    const there = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    expect(there.filter((name) => !asked.has(`_astro/${name}`))).toEqual([]);
  });
});

describe('fonts', () => {
  it('are asked for by no page, and none is there', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
    expect(builtPages.filter(({ file }) => read(file).includes('@font-face'))).toEqual([]);
  });
});
