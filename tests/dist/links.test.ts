import { LinkChecker } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, codes } from '../pages.ts';
import { parsePage } from './built.ts';

describe('links', () => {
  it('all lead to a page and a place that exist', async () => {
    const siteUrl = inject('siteUrl');
    const { links } = await new LinkChecker().check({
      path: builtPages.map(({ address }) => siteUrl + address),
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(siteUrl), // other hosts are not asked from a test
    });
    expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(builtPages.length);
  });

  it.each(builtPages.filter(({ kind }) => kind.speaks === 'one language'))(
    'of $file stay in its language, but for those that name another',
    ({ file, language }) => {
      const $ = parsePage(file);
      const elsewhere = $('body a[href^="/"]:not([hreflang])')
        .map((_, link) => $(link).attr('href'))
        .get()
        .filter((href) => codes.some((code) => code !== language.locale.code && href.startsWith(`/${code}/`)));
      expect(elsewhere).toEqual([]);
    },
  );

  it.each(builtPages)('of $file lead to every language', ({ file, kind }) => {
    const $ = parsePage(file);
    const offered = $('a[hreflang]:not(.piece-notice a, .translations a)').map((_, link) => $(link).attr('hreflang'));
    expect(offered.get(), `${kind.id} offers each language once`).toEqual(codes);
  });
});
