import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from './built.ts';

describe('a site that was not asked to hold the editor', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });

  it('has no folder of it', () => {
    expect(files.filter((file) => /^edit\b/.test(file))).toEqual([]);
  });

  it('says nothing of it', () => {
    const texts = files.filter((file) => /\.(html|js|css|xml|txt)$/.test(file));
    expect(texts.filter((file) => /sveltia|\/edit\//i.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });
});
