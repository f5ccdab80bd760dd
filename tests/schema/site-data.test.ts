import { describe, expect, it } from 'vitest';
import { localesSchema } from '../../src/schema/locale.ts';
import { outlineSchema } from '../../src/schema/outline.ts';
import { sourcesSchema } from '../../src/schema/sources.ts';
import { advice } from './advice.ts';

const hindi = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };

describe('locales', () => {
  it('name each language once, and publish at least one', () => {
    expect(advice(localesSchema, [hindi])).toEqual([]);
    expect(advice(localesSchema, [hindi, hindi])).toEqual(['each code once']);
    expect(advice(localesSchema, [{ ...hindi, status: 'draft' }])).toEqual(['at least one language with "status": "published"']);
  });

  it('write numbers as Intl can, and name currencies by their code', () => {
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'hindi' } }])).toEqual(['0.numbers.default: a language tag that Intl knows, for example hi-IN']);
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'x_' } }])).toEqual(['0.numbers.default: a language tag that Intl knows, for example hi-IN']);
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'hi-IN', dollar: 'en-US' } }])).toEqual(['0.numbers: "default", and currencies in three capitals, for example "USD"']);
  });

  it('have a code, a direction and a script', () => {
    expect(advice(localesSchema, [{ ...hindi, code: 'Hindi', direction: 'left', script: 'Devanagari' }])).toEqual([
      '0.code: a language code, for example hi, ur or pa-Arab',
      '0.direction: ltr or rtl',
      '0.script: a script code, for example Deva, Latn or Arab',
    ]);
  });
});

describe('outline', () => {
  const outline = { sections: ['opening'], comparison: ['pay'], differences: ['duty'], evidence: ['pay-range'], method: ['sources'] };

  it('names lists of ids, each id once', () => {
    expect(advice(outlineSchema, outline)).toEqual([]);
    expect(advice(outlineSchema, { ...outline, sections: [], comparison: ['pay', 'pay'], differences: ['Duty'] })).toEqual([
      'sections: at least one id',
      'comparison: each id once',
      'differences.0: small Latin letters, digits and single hyphens, for example read-next',
    ]);
    expect(advice(outlineSchema, { ...outline, sections: 'opening' })).toEqual(['sections: a list of ids, each on a line of its own after "- "']);
  });
});

describe('sources', () => {
  const source = { publisher: 'A survey', dataset: 'Pay', release: '2026', url: 'https://tea.example/', licence: 'CC BY 4.0', read: '2026-11-23' };

  it('are read over https, and a credit is optional', () => {
    expect(advice(sourcesSchema, { 'tea-survey': source, 'tea-two': { ...source, credit: 'By the survey' } })).toEqual([]);
    expect(advice(sourcesSchema, { tea: { ...source, url: 'http://tea.example/' } })).toEqual(['tea.url: an address that starts with https://']);
    expect(advice(sourcesSchema, { tea: { ...source, url: 'javascript:alert(1)' } })).toEqual(['tea.url: an address that starts with https://']);
  });
});
