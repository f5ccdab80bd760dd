import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';

const dist = inject('siteDirectory');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off', // the phone layout changes `display`; the written roles keep the table a table
    'prefer-native-element': 'off', // the same, and role="list" where Safari drops lists without bullets
    'no-inline-style': 'error',
    'long-title': 'off', // titles are sentences for people; Hindi needs more characters
    'no-raw-characters': 'off', // Astro writes valid but unescaped text
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-unknown-elements': 'off', // custom elements
    'element-permitted-content': 'error',
    'require-sri': 'off',
  },
});

describe('HTML', () => {
  it('is built for every page', () => {
    expect(pages.sort()).toEqual(['404.html', 'en/evidence/index.html', 'en/index.html', 'hi/evidence/index.html', 'hi/index.html', 'index.html']);
  });

  it.each(pages)('of %s is valid', async (page) => {
    const { results } = await validator.validateFile(join(dist, page));
    expect(results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`))).toEqual([]);
  });
});
