import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const dist = inject('siteDirectory');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value]) => value!);
const articles = { hi: read('hi/index.html'), en: read('en/index.html') };

const evidence = { hi: read('hi/evidence/index.html'), en: read('en/evidence/index.html') };

describe('twins', () => {
  it('name each other, themselves and the greeting page by hreflang', () => {
    for (const html of Object.values(articles)) {
      const links = Object.fromEntries([...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code, href]) => [code, new URL(href!).pathname]));
      expect(links).toEqual({ hi: '/hi/', en: '/en/', 'x-default': '/' });
    }
  });

  it('have the same ids in the same order, so that a link keeps its place in every language', () => {
    const ids = (html: string) => all(html, /\sid="([^"]+)"/g);
    expect(ids(articles.hi)).toEqual(ids(articles.en));
    expect(ids(evidence.hi)).toEqual(ids(evidence.en));
    for (const id of ['comparison', 'differences', 'infographic', 'comparison-salary', 'differences-pay', 'figure-pay-by-rung'])
      expect(ids(articles.hi)).toContain(id);
  });
});

describe('the head of an article', () => {
  it.each(Object.entries(articles))('in %s says its language, title, description and own address', (code, html) => {
    expect(all(html, /<html lang="([^"]+)"/g)).toEqual([code]);
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
    expect(all(html, /<meta name="description" content="([^"]+)"/g)).toHaveLength(1);
    expect(all(html, /<link rel="canonical" href="([^"]+)"/g).map((href) => new URL(href).pathname)).toEqual([`/${code}/`]);
  });

  it.each(Object.entries(articles))('in %s names a preview picture that is there, 1200 × 630', (_code, html) => {
    const [picture] = all(html, /property="og:image" content="([^"]+)"/g);
    const png = readFileSync(join(dist, new URL(picture!).pathname));
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(png.readUInt32BE(20)).toBe(630);
  });

  it.each(Object.entries(articles))('in %s describes the article and its breadcrumbs to search engines', (code, html) => {
    const [json] = all(html, /<script type="application\/ld\+json">([^<]+)<\/script>/g);
    const [article, breadcrumbs] = JSON.parse(json!)['@graph'];
    expect(article).toMatchObject({ '@type': 'Article', inLanguage: code, headline: all(html, /<h1[^>]*>([^<]+)</g)[0] });
    expect(Date.parse(article.dateModified)).toBeGreaterThanOrEqual(Date.parse(article.datePublished));
    expect(breadcrumbs.itemListElement).toHaveLength(2);
  });
});

describe('search engines', () => {
  it('find the sitemap through robots.txt, and in it every article with its twins', () => {
    const [sitemap] = all(read('robots.txt'), /Sitemap: (\S+)/g);
    expect(existsSync(join(dist, new URL(sitemap!).pathname))).toBe(true);
    const urls = all(read('sitemap-0.xml'), /<loc>([^<]+)<\/loc>/g).map((url) => new URL(url).pathname);
    expect(urls.sort()).toEqual(['/', '/en/', '/en/evidence/', '/hi/', '/hi/evidence/']);
    expect(read('sitemap-0.xml')).toContain('hreflang="hi"');
  });

  it('are asked to leave the error page out', () => {
    expect(read('404.html')).toContain('content="noindex"');
  });
});
