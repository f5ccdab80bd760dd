import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../../src/words/schema/glossary.ts';
import { localesSchema } from '../../../src/words/schema/locale.ts';
import { outlineLists } from '../../../src/words/schema/page-plan.ts';
import { outlineSchema } from '../../../src/words/schema/outline.ts';
import { plan } from '../pages.ts';
import { advice } from '../../files/advice.ts';
import { scripts } from '../../../src/i18n/scripts.ts';

const hindi = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };

describe('locales', () => {
  it('name each language once, and publish at least one', () => {
    expect(advice(localesSchema, [hindi])).toEqual([]);
    expect(advice(localesSchema, [hindi, hindi])).toEqual(['each code once']);
    expect(advice(localesSchema, [{ ...hindi, status: 'draft' }])).toEqual(['at least one language with "status": "published"']);
  });

  it('write numbers as Intl can, and name currencies by their code', () => {
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'hindi' } }])).toEqual([
      '0.numbers.default: a language tag that Intl knows, for example hi-IN',
    ]);
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'x_' } }])).toEqual([
      '0.numbers.default: a language tag that Intl knows, for example hi-IN',
    ]);
    expect(advice(localesSchema, [{ ...hindi, numbers: { default: 'hi-IN', dollar: 'en-US' } }])).toEqual([
      '0.numbers: "default", and currencies in three capitals, for example "USD"',
    ]);
  });

  it('have a code, a direction and a script', () => {
    expect(advice(localesSchema, [{ ...hindi, code: 'Hindi', direction: 'left', script: 'Devanagari' }])).toEqual([
      '0.code: a language code, for example hi, ur or pa-Arab',
      '0.direction: ltr or rtl',
      `0.script: a script that src/i18n/scripts.ts has: ${Object.keys(scripts).join(', ')}`,
    ]);
  });
});

describe('outline', () => {
  const schema = outlineSchema(outlineLists(plan));
  const outline = { sections: ['opening'], comparison: ['pay'], differences: ['duty'], evidence: ['pay-range'], method: ['sources'] };

  it('names lists of ids, each id once', () => {
    expect(advice(schema, outline)).toEqual([]);
    expect(advice(schema, { ...outline, sections: [], comparison: ['pay', 'pay'], differences: ['Duty'] })).toEqual([
      'sections: at least one id',
      'comparison: each id once',
      'differences.0: small Latin letters, digits and single hyphens, for example read-next',
    ]);
    expect(advice(schema, { ...outline, sections: 'opening' })).toEqual(['sections: a list of ids, each on a line of its own after "- "']);
  });
});

describe('glossary', () => {
  it('gives each term its word, and a note only where there is one', () => {
    expect(advice(glossarySchema, { kitchen: { word: 'kitchen' }, 'tea-house': { word: 'tea house', note: 'Not café.' } })).toEqual([]);
    expect(advice(glossarySchema, { Kitchen: { word: 'kitchen' } })).toHaveLength(1);
    expect(advice(glossarySchema, { kitchen: { note: '' } })).toEqual([
      'kitchen.word: words; they may not be left out',
      'kitchen.note: words; this may not be empty',
    ]);
  });
});
