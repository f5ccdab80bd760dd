import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const dist = inject('siteDirectory');
const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length / 1000;

describe('the budget, in kB of brotli', () => {
  it.each(['hi', 'en'])('/%s/ with its inlined styles, small figures and their tables is at most 22', (locale) => {
    expect(compressed(join(dist, locale, 'index.html'))).toBeLessThanOrEqual(22);
  });

  // The evidence page may have 12, the article 4; one file serves both.
  it.each(['hi/index.html', 'hi/evidence/index.html'])('all scripts of %s together are at most 4', (page) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src!);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, src) => sum + compressed(join(dist, src)), 0)).toBeLessThanOrEqual(4);
  });

  it('no page asks for a font', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
