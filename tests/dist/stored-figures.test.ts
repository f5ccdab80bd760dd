import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';

// Every figure as it was last looked at. When a drawing changes on purpose, look at it, then `npm run store`.

const dist = inject('siteDirectory');
const content = join(import.meta.dirname, '../../content');
const ids: string[] = parse(readFileSync(join(content, 'outline.yaml'), 'utf8')).evidence;
const languages = locales.map(({ code }) => code);

describe.each(languages)('the stored figures in %s', (language) => {
  it.each(ids)('have %s as it is drawn now', async (id) => {
    const svg = readFileSync(join(dist, language, 'figures', `${id}.svg`), 'utf8');
    // The font is a file of its package, and too long to review; an element a line makes a difference readable.
    await expect(svg.replace(/base64,[^)]+/g, 'base64,…').replaceAll('><', '>\n<')).toMatchFileSnapshot(`../stored/${language}/${id}.svg`);
  });
});
