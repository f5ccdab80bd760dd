import { describe, expect, it } from 'vitest';
import { webAddressAdvice } from '../../../src/files/web-address.ts';
import { checkBody } from '../../../src/words/check/body.ts';
import { sections } from '../../../src/kinds/article/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
import { checkLink } from '../../../src/words/check/links.ts';
import { parseMdx } from '../../../src/words/check/mdx.ts';

const context: FileContext = {
  file: 'content/en/article/tea.mdx',
  id: 'tea',
  folder: sections,
  script: 'Latn',
  figures: new Set(),
  roles: new Set(),
  standsOn: ['/', '/evidence/'],
  pages: new Map([
    ['/', new Set(['comparison', 'comparison-salary', 'both'])],
    ['/evidence/', new Set(['sources', 'both'])],
    ['/list/', new Set<string>()],
  ]),
};
/** What is told of a link. */
const told = (link: string, more: Partial<FileContext> = {}) =>
  checkBody(parseMdx(`---\n---\nA ${link}`)!, { ...context, ...more }).problems.map(
    ({ field, found, write }) => `${field}: ${found} → ${write}`,
  );
const lost = 'an address with https://, a page of the site without its language (/, /evidence/, /list/), or #place';

describe(checkLink, () => {
  it('takes a page, a place on one, and another site', () => {
    for (const url of ['/', '/list/', '/evidence/#sources', 'https://tea.example/', 'https://tea.example/#any', '#both'])
      expect(told(`[tea](${url})`), url).toEqual([]);
  });

  it('asks for words, and for no hint', () => {
    expect(told('[](/)')).toEqual(['link: [](/) → words that say where the link leads: [words](…)']);
    expect(told('[tea](/ "hot")')).toEqual(['link: "hot" → the address alone; a hint on hovering is not seen on a phone']);
  });

  it.each(['http://tea.example/', 'HTTPS://tea.example/', 'https://चाय.example/'])(
    'asks of another site for a safe address, not %s',
    (url) => {
      expect(told(`[tea](${url})`)).toEqual([`link: ${url} → ${webAddressAdvice}`]);
    },
  );

  it('knows no other address', () => {
    for (const url of ['/en/', '/https://tea.example/', '/evidence', 'list/', 'mailto:tea@tea.example', 'a#both'])
      expect(told(`[tea](${url})`), url).toEqual([`link: ${url} → ${lost}`]);
    expect(told('[tea]()')).toEqual([`link: no address → ${lost}`]);
    expect(told('[tea](#both)', { standsOn: [] })).toEqual([`link: #both → ${lost}`]);
  });

  it('asks for a place on each page on which the words stand, and offers those with a similar name', () => {
    expect(told('[tea](#sources)')).toEqual(['link: #sources → a place on the page, for example #both']);
    expect(told('[tea](#comparison-wage)')).toEqual([
      'link: #comparison-wage → a place on the page, for example #comparison, #comparison-salary',
    ]);
    expect(told('[tea](/evidence/#comparison)')).toEqual(['link: /evidence/#comparison → a place on the page, for example #sources']);
    expect(told('[tea](/list/#any)')).toEqual(['link: /list/#any → the page alone; no place on it has an id']);
    expect(told('[tea](/#)')).toHaveLength(1);
  });
});
