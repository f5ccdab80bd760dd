import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { dist, parsePage } from './built.ts';
import { onEach } from '../on-each.ts';

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
  it('is built for every page, and for nothing else', () => {
    const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(built.sort()).toEqual(builtPages.map(({ file }) => file).sort());
  });

  it('is valid', () =>
    onEach(builtPages, async ({ file }) => {
      const { results } = await validator.validateFile(join(dist, file));
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }));

  it('has one heading over all others', () =>
    onEach(builtPages, ({ file }) => {
      expect(parsePage(file)('h1')).toHaveLength(1);
    }));

  it('shows no gap that nothing filled, and no value that is none', () =>
    onEach(builtPages, ({ file }) => {
      const $ = parsePage(file);
      // what is data-… speaks to a script, which fills the gaps
      const attributes = $('*').map((_, element) =>
        Object.entries($(element).attr() ?? {}).flatMap(([name, value]) => (name.startsWith('data-') ? [] : value)),
      );
      const said = [...attributes.get(), $('title').text(), $('body').clone().find('script, style').remove().end().text()];
      expect(said.filter((text) => /\{\{|\}\}|\[object |\bNaN\b|\bInfinity\b/.test(text))).toEqual([]);
      expect($('svg, table, .summary').text()).not.toMatch(/\bundefined\b/);
    }));
});
