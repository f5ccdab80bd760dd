import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { told } from '../oldest-browsers.ts';
import { builtPages } from '../pages.ts';
import { dist, parsePage, read } from './built.ts';
import { unmetNeeds } from './style-needs.ts';

const inPages = builtPages.flatMap(({ file }) =>
  parsePage(file)('style')
    .get()
    .map((style) => parsePage(file)(style).text()),
);
const inFiles = globSync('**/*.css', { cwd: dist }).map(read);

describe(unmetNeeds, () => {
  it('finds what the oldest browsers lack, wherever in a style sheet it stands', () => {
    const strange = `
      dialog:open, p::target-text { color: red; --own: 1cqi }
      @media (update: slow) { p { color: red } }
      @layer base { p { inline-size: calc-size(auto, 2cqi); display: grid-lanes; hyphens: none; nobody-knows: 1 } }
      @container (width > 10rem) { p { text-wrap: balance } }`;
    expect(unmetNeeds(strange).sort()).toEqual(
      [
        '::target-text',
        ':open',
        '@container',
        '@media (update)',
        'calc-size()',
        'cqi',
        'display: grid-lanes',
        'hyphens',
        'nobody-knows',
      ].sort(),
    );
  });

  it('asks nothing of a browser that passes it over, and nothing where another form stands before', () => {
    expect(unmetNeeds('@supports (text-box: trim-both) and selector(:open) { p { text-box: trim-both } :open { color: red } }')).toEqual(
      [],
    );
    expect(unmetNeeds('@supports not (text-box: trim-both) { p { text-box: trim-both } }')).toEqual(['text-box']);
    expect(unmetNeeds('@supports (text-box: trim-both) or (display: grid) { p { text-box: trim-both } }')).toEqual(['text-box']);
    expect(unmetNeeds('p { height: 60vh; height: 60svh }')).toEqual([]);
    expect(unmetNeeds('p { height: 60svh; height: 60vh }')).toEqual(['svh']);
    expect(unmetNeeds('p { width: 60vh; height: 60svh }')).toEqual(['svh']);
    expect(unmetNeeds('p { -webkit-hyphens: none; hyphens: none }')).toEqual([]);
  });
});

describe('styles', () => {
  it('are looked at: those in pages, and those in files', () => {
    expect(inPages.length).toBeGreaterThanOrEqual(builtPages.length);
    expect(inFiles.length).toBeGreaterThan(0);
  });

  it('need nothing that the oldest browsers lack, but for what .github/BROWSERS.md says how to do without', () => {
    const needs = new Set([...new Set([...inPages, ...inFiles])].flatMap(unmetNeeds));
    expect([...needs].sort()).toEqual(told('Styles').sort());
  });
});
