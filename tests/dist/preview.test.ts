import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codes } from '../pages.ts';
import { dist } from './built.ts';

describe('the preview for editors', () => {
  it('has no page and no word in the built site', () => {
    const files = globSync('**/*.{html,js,css,xml,txt,json}', { cwd: dist });
    expect(files).toContain('index.html');
    expect(files.filter((file) => file.startsWith('preview'))).toEqual([]);
    const own = codes.map((code) => (parse(readFileSync(`content/${code}/preview.yaml`, 'utf8')) as { about: string }).about);
    const telling = files.filter((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return [...own, '__open-in-editor', '@vite/client'].some((word) => text.includes(word));
    });
    expect(telling).toEqual([]);
  });
});
