import { describe, expect, it } from 'vitest';
import { creditLines, creditsOf } from '../../src/figures/credits.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

describe(creditsOf, () => {
  it('tells who published what, where, and when it was read, in the order that is asked for', () => {
    expect(creditsOf(['tea-groups', 'tea-context'], world, inventLanguage())).toEqual([
      {
        id: 'tea-groups',
        label: 'From',
        name: 'The Tea Office, Book of Tea Groups, Harvest',
        short: 'Office, tea-groups',
        url: 'https://tea.example/india/plfs_front_back_by_rung',
        read: '. read 23 November 2026',
        asked: undefined,
      },
      {
        id: 'tea-context',
        label: 'From',
        name: 'The Tea Office, Book of Tea Context, Harvest',
        short: 'Office, tea-context',
        url: 'https://tea.example/us/onet-context',
        read: '. read 23 November 2026',
        asked: {
          sentence: 'Poured with leave of the Tea Office.',
          licence: 'Leave of tea',
          licenceUrl: 'https://tea.example/licence',
        },
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

  it('says when a copy was read and not the page', () => {
    const copies = [{ url: 'https://tea.example/copy' }];
    const sources = { ...world.sources, 'tea-pay': { ...world.sources['tea-pay']!, copies } };
    expect(creditsOf(['tea-pay'], { sources }, inventLanguage())[0]!.read).toBe('. copied 23 November 2026');
  });

  it('stops at a source that is not there', () => {
    expect(() => creditsOf(['coffee'], world, inventLanguage())).toThrow('no source "coffee" in content/data/sources.yaml');
  });
});

describe(creditLines, () => {
  const linesOf = (id: string) => creditsOf([id], world, inventLanguage()).flatMap((credit) => creditLines(credit, inventLanguage()));

  it('are one line for files', () => {
    expect(linesOf('tea-pay')).toEqual(['From The Tea Office, Book of Tea Pay, Harvest. read 23 November 2026']);
  });

  it('end with what a publisher asks for, and with the address of its licence', () => {
    expect(linesOf('tea-context')).toEqual([
      'From The Tea Office, Book of Tea Context, Harvest. read 23 November 2026',
      'Poured with leave of the Tea Office. https://tea.example/licence',
    ]);
  });
});
