import { describe, expect, it } from 'vitest';
import { creditLine, creditsOf } from '../../src/figures/credits.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

describe(creditsOf, () => {
  it('tells who published what, where, and when it was read, in the order that is asked for', () => {
    expect(creditsOf(['tea-groups', 'tea-pay'], world, inventLanguage())).toEqual([
      {
        label: 'From',
        name: 'The Tea Office, Pay in chai stalls, Harvest',
        url: 'https://tea.example/india/plfs_front_back_by_rung',
        read: '. read 23 November 2026',
      },
      {
        label: 'From',
        name: 'The Tea Office, Pay in tea shops, Harvest',
        url: 'https://tea.example/us/oews-latest',
        read: '. read 23 November 2026',
      },
    ]);
  });

  it.each([
    ['Latn', '. '],
    ['Deva', '। '],
    ['Taml', '. '],
    ['Arab', '۔ '],
  ])('ends the sentence as %s does', (script, end) => {
    const [credit] = creditsOf(['tea-pay'], world, inventLanguage({ script }));
    expect(credit!.read.startsWith(end)).toBe(true);
  });

  it('stops at a source that is not there', () => {
    expect(() => creditsOf(['coffee'], world, inventLanguage())).toThrow('no source "coffee" in content/data/sources.yaml');
  });
});

describe(creditLine, () => {
  it('is a credit in one line, for files', () => {
    const [credit] = creditsOf(['tea-pay'], world, inventLanguage());
    expect(creditLine(credit!, inventLanguage())).toBe('From The Tea Office, Pay in tea shops, Harvest. read 23 November 2026');
  });
});
