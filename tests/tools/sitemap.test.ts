import { describe, expect, it } from 'vitest';
import { ownPages } from '../../src/site/pages.ts';
import { sitemapItem } from '../../src/tools/sitemap.ts';

const codes = ['hi', 'en', 'ur'];
const item = (url: string, base = '/') => sitemapItem({ url }, { codes, base });

describe(sitemapItem, () => {
  it.each(ownPages.map(({ address }) => address))('tells where %s stands in each language', (address) => {
    expect(item(`https://tea.example/en${address}`)).toEqual({
      url: `https://tea.example/en${address}`,
      links: codes.map((lang) => ({ lang, url: `https://tea.example/${lang}${address}` })),
    });
  });

  it('keeps the folder that the site stands in', () => {
    expect(item('https://tea.example/house/hi/evidence/', '/house/').links).toEqual(
      codes.map((lang) => ({ lang, url: `https://tea.example/house/${lang}/evidence/` })),
    );
  });

  it.each(['https://tea.example/', 'https://tea.example/fr/', 'https://tea.example/en/tea/', 'https://tea.example/english/'])(
    'gives %s no twins',
    (url) => {
      expect(item(url)).toEqual({ url });
    },
  );
});
