import { describe, expect, it } from 'vitest';
import { differences, sections } from '../../../src/kinds/article/folders.ts';
import { comparison, figures, pages, sources } from '../../../src/words/schema/folders.ts';
import { advice } from '../../files/advice.ts';

const page = {
  title: 'Front office vs back office',
  description: 'What is the difference between the front office and the back office?',
  front: 'Meets customers',
  back: 'Keeps the accounts',
  published: '2026-11-01',
  updated: '2026-11-23',
};
const row = { title: 'Pay', front: 'Said to be higher', back: 'Said to be lower', frontShort: 'Higher', backShort: 'Lower' };

describe('pages', () => {
  it('are never updated before they are published', () => {
    expect(advice(pages.schema, page)).toEqual([]);
    expect(advice(pages.schema, { ...page, updated: page.published })).toEqual([]);
    expect(advice(pages.schema, { ...page, updated: '2026-10-31' })).toEqual(['updated: a day that is not before "published"']);
  });

  it('need a description that a search result can show', () => {
    expect(advice(pages.schema, { ...page, description: 'Too short.' })).toEqual(['description: at least 50 characters; here are 10']);
  });
});

describe('comparison', () => {
  it('keeps the infographic’s words short', () => {
    expect(advice(comparison.schema, row)).toEqual([]);
    expect(advice(comparison.schema, { ...row, frontShort: 'x'.repeat(35) })).toEqual(['frontShort: at most 34 characters; here are 35']);
  });

  it('answers an unknown field with the known ones', () => {
    expect(advice(comparison.schema, { ...row, colour: 'red' })).toEqual([
      'remove it, or write one of: title, front, back, frontShort, backShort, roles',
    ]);
  });
});

describe('article and differences', () => {
  it('have the limits that content/README.md names', () => {
    expect(advice(sections.schema, { title: 'The table', short: 'x'.repeat(25) })).toEqual(['short: at most 24 characters; here are 25']);
    expect(advice(differences.schema, { title: 'x'.repeat(29), finding: 'x'.repeat(111) })).toEqual([
      'title: at most 28 characters; here are 29',
      'finding: at most 110 characters; here are 111',
    ]);
  });
});

describe('sources', () => {
  const source = { publisher: 'P', dataset: 'D', release: 'R', short: 'S', licence: 'L', note: 'N' };

  it('say who, what, when, under which terms and what to know, and leave nothing out', () => {
    expect(advice(sources.schema, source)).toEqual([]);
    for (const field of Object.keys(source))
      expect(advice(sources.schema, { ...source, [field]: undefined })).toEqual([`${field}: words; they may not be left out`]);
    expect(advice(sources.schema, { ...source, short: 'x'.repeat(61) })).toEqual(['short: at most 60 characters; here are 61']);
  });
});

describe('figures', () => {
  const outcomes = { agrees: 'It does', depends: 'It depends', disagrees: 'It does not', unknown: 'Nobody knows' };
  const figure = {
    claim: 'The front earns more.',
    question: 'Does the front earn more?',
    outcomes,
    subtitle: 'Median pay',
    verdict: 'unknown',
  };
  const told = (change: object) => advice(figures.schema, { ...figure, ...change });

  it('say one of four verdicts', () => {
    expect(told({})).toEqual([]);
    expect(told({ verdict: 'maybe' })).toEqual(['verdict: agrees, depends, disagrees or unknown']);
  });

  it('have a finding for each verdict that the data may come to', () => {
    for (const verdict of Object.keys(outcomes))
      expect(told({ outcomes: { ...outcomes, [verdict]: undefined } })).toEqual([`outcomes.${verdict}: words; they may not be left out`]);
    expect(told({ outcomes: { ...outcomes, depends: 'x'.repeat(181) } })).toEqual([
      'outcomes.depends: at most 180 characters; here are 181',
    ]);
    expect(told({ outcomes: { ...outcomes, maybe: 'Who knows' } })).toEqual([
      'outcomes: remove it, or write one of: agrees, depends, disagrees, unknown',
    ]);
  });
});
