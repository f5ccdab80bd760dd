import { readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { builtPages, codes } from '../pages.ts';
import { dist, parsePage } from './built.ts';
import { deadLinks, type BuiltFiles } from './dead-links.ts';
import { onEach } from '../on-each.ts';

describe(deadLinks, () => {
  const pages: Readonly<Record<string, string>> = {
    'index.html': '<h1 id="tea">Tea</h1>',
    'menu/index.html': '<p id="prices">Prices</p>',
    'tea.svg': '<svg id="leaf"/>',
    '404.html': '',
  };
  const linked = (html: string) =>
    deadLinks(
      {
        origin: 'https://tea.example',
        files: new Set([...Object.keys(pages), 'own/index.html']),
        parse: (file) => load(file === 'own/index.html' ? html : pages[file]!),
      },
      '/own/',
    );

  it.each([
    '<a href="/">, <a href="../#tea">, <a href="/menu/?cups=2#prices">, <a href="#cup"><i id="cup">',
    '<img src="/tea.svg"><link href="/404"><link href="https://tea.example/menu/">',
    '<a href="https://coffee.example/nowhere/"><a href="mailto:tea@tea.example">',
  ])('takes %s', (html) => {
    expect(linked(html)).toEqual([]);
  });

  it.each([
    ['/coffee/', 'leads to no page'],
    ['/menu', 'is sent elsewhere'],
    ['#cup', 'is no place of the page'],
    ['/#prices', 'is a place of another page'],
    ['/tea.svg#leaf', 'is no place of a page'],
    ['https://tea.example/tea.png', 'is no file'],
    ['https://', 'is no address'],
  ])('names %s, which %s', (link) => {
    expect(linked(`<a href="${link}">Tea</a>`)).toEqual([link]);
    expect(linked(`<img src="${link}">`)).toEqual([link]);
  });

  it('names an address that a page tells chats and search engines', () => {
    expect(linked('<meta property="og:image" content="https://tea.example/share.png">')).toEqual(['https://tea.example/share.png']);
  });
});

describe('the links of a page', () => {
  it('lead to a page, a file and a place that are there', () => {
    const site: BuiltFiles = {
      origin: new URL(parsePage('index.html')('link[rel=canonical]').attr('href')!).origin,
      files: new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))),
      parse: parsePage,
    };
    return onEach(builtPages, ({ address }) => {
      expect(deadLinks(site, address)).toEqual([]);
    });
  });

  it('stay in its language, but for those that name another', () =>
    onEach(
      builtPages.filter(({ kind }) => kind.speaks === 'one language'),
      ({ file, language }) => {
        const $ = parsePage(file);
        const elsewhere = $('body a[href^="/"]:not([hreflang])')
          .map((_, link) => $(link).attr('href'))
          .get()
          .filter((href) => codes.some((code) => code !== language.locale.code && href.startsWith(`/${code}/`)));
        expect(elsewhere).toEqual([]);
      },
    ));

  it('lead to every language, each once', () =>
    onEach(builtPages, ({ file }) => {
      const $ = parsePage(file);
      const offered = $('a[hreflang]:not(.piece-notice a, .translations a)').map((_, link) => $(link).attr('hreflang'));
      expect(offered.get()).toEqual(codes);
    }));
});
