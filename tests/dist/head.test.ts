import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/site/addresses.ts';
import { ancestors } from '../../src/site/pages.ts';
import { builtPages, codes, outline, saidOf, sampledPages, type BuiltPage } from '../pages.ts';
import { placesByAddress } from '../../src/words/schema/page-plan.ts';
import { dist, parsePage, pathOf } from './built.ts';
import { onEach } from '../on-each.ts';

/** Pages that speak one language, which alone have twins, and those that speak all. */
const own = builtPages.filter(({ kind }) => kind.speaks === 'one language');
const shared = builtPages.filter(({ kind }) => kind.speaks !== 'one language');

/** What the head of a page says under this name. */
function meta({ file }: BuiltPage, name: string): string[] {
  const $ = parsePage(file);
  return $(`meta[name="${name}"], meta[property="${name}"]`)
    .map((_, { attribs }) => attribs.content)
    .get();
}

describe('the head of a page', () => {
  it('says its language, its direction and its script', () =>
    onEach(builtPages, (page) => {
      const { code, direction, script } = page.language.locale;
      expect(parsePage(page.file)('html').attr()).toMatchObject({ lang: code, dir: direction, 'data-script': script });
      expect(meta(page, 'og:locale')).toHaveLength(1);
      if (own.includes(page)) expect(meta(page, 'og:locale:alternate')).toHaveLength(codes.length - 1);
    }));

  it('has one title and one description, which a chat shows too', () =>
    onEach(builtPages, (page) => {
      const $ = parsePage(page.file);
      const { title, description } = own.includes(page)
        ? saidOf(page)
        : { title: $('title').text(), description: meta(page, 'description')[0] };
      expect(
        $('head title')
          .map((_, element) => $(element).text())
          .get(),
      ).toEqual([title]);
      expect(title).not.toBe('');
      expect(meta(page, 'description')).toEqual([description]);
      expect(meta(page, 'og:title')).toEqual([title]);
      expect(meta(page, 'og:description')).toEqual([description]);
    }));

  it('says its own address, or asks search engines to leave it out', () =>
    onEach(builtPages, (page) => {
      const { kind, address, file } = page;
      const canonical = parsePage(file)('link[rel=canonical]')
        .map((_, { attribs }) => pathOf(attribs.href))
        .get();
      expect(canonical).toEqual(kind.isIndexed ? [address] : []);
      expect(meta(page, 'og:url').map(pathOf)).toEqual(canonical);
      expect(meta(page, 'robots')).toEqual(kind.isIndexed ? [] : ['noindex']);
    }));

  it('names its twins in every language, itself among them, and the page that speaks all', () =>
    onEach(builtPages, (page) => {
      const { kind, member, address, file } = page;
      const greeting = ['x-default', pageAddress('greeting', '')];
      const named = parsePage(file)('link[rel=alternate]')
        .map((_, { attribs }) => [[attribs.hreflang, pathOf(attribs.href)]])
        .get();
      const twins = own.includes(page)
        ? [...codes.map((other) => [other, pageAddress(kind.id, other, member)]), greeting]
        : kind.isIndexed
          ? [['x-default', address]]
          : [];
      expect(named).toEqual(twins);
    }));

  it('names a preview picture that is there, 1200 × 630, where its kind has one', () =>
    onEach(builtPages, (page) => {
      const pictures = meta(page, 'og:image').map((picture) => readFileSync(join(dist, pathOf(picture))));
      expect(pictures.map((png) => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual(page.kind.hasPicture ? [[1200, 630]] : []);
    }));

  it('describes itself and its breadcrumbs to search engines, where it speaks one language', () =>
    onEach(own, (page) => {
      const { kind, address, language, file } = page;
      const { code } = language.locale;
      const graphs = graphsOf(file);
      expect(graphs).toHaveLength(1);
      const [itself, breadcrumbs] = JSON.parse(graphs[0]!)['@graph'];
      const isTool = kind.graph === 'WebPage';
      expect(itself).toMatchObject({ '@type': isTool ? 'WebPage' : 'Article', headline: saidOf(page).title });
      if (!isTool) expect(Date.parse(itself.dateModified)).toBeGreaterThanOrEqual(Date.parse(itself.datePublished));
      const above = ancestors(kind).map(({ id }) => pageAddress(id, code));
      const crumbs: { position: number; item: string }[] = breadcrumbs?.itemListElement ?? [];
      expect(crumbs.map(({ item }) => pathOf(item))).toEqual(above.length > 0 ? [pageAddress('greeting', code), ...above, address] : []);
      expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
    }));

  it('describes nothing to them where it speaks all languages', () =>
    onEach(shared, ({ file }) => {
      expect(graphsOf(file)).toEqual([]);
    }));
});

/** What a page tells search engines of itself, as JSON. */
function graphsOf(file: string): string[] {
  const $ = parsePage(file);
  return $('script[type="application/ld+json"]')
    .map((_, json) => $(json).text())
    .get();
}

describe('the content security policy of a page', () => {
  it('starts from nothing and demands Trusted Types', () =>
    onEach(builtPages, ({ file }) => {
      const policy = parsePage(file)('meta[http-equiv="content-security-policy"]').attr('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe-');
    }));
});

describe('the twins of a page', () => {
  const twins = own.filter((page) => sampledPages.includes(page) && page.language.locale.code === codes[0]);
  const idsOn = ({ kind, member }: BuiltPage, code: string) => {
    const $ = parsePage(`${pageAddress(kind.id, code, member).slice(1)}index.html`);
    return $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
  };

  it('have the same ids in the same order, so that a link keeps its place in every language', () =>
    onEach(twins, (page) => {
      const [first, ...others] = codes.map((code) => idsOn(page, code));
      for (const ids of others) expect(ids).toEqual(first);
    }));

  it('have every place to which a link may lead, each once', () =>
    onEach(twins, (page) => {
      const ids = idsOn(page, codes[0]!);
      expect(ids).toEqual(expect.arrayContaining([...placesByAddress([page.kind], outline, {}).get(page.kind.address)!]));
      expect(new Set(ids).size).toBe(ids.length);
    }));
});

describe('search engines', () => {
  const xml = (address: string) => load(readFileSync(join(dist, pathOf(address)), 'utf8'), { xml: true });

  it('find through robots.txt every page that they may list, with its twins', () => {
    const [, index] = /^Sitemap: (\S+)$/m.exec(readFileSync(join(dist, 'robots.txt'), 'utf8'))!;
    const $index = xml(index!);
    const sitemaps = $index('loc')
      .map((_, loc) => $index(loc).text())
      .get();
    const listed = sitemaps.flatMap((sitemap) => {
      const $ = xml(sitemap);
      return $('url')
        .map((_, url) => ({
          address: pathOf($(url).find('loc').text()),
          twins: $(url)
            .find('xhtml\\:link')
            .map((__, { attribs }) => `${attribs.hreflang} ${pathOf(attribs.href)}`)
            .get()
            .join(),
        }))
        .get();
    });
    const indexed = builtPages.filter(({ kind }) => kind.isIndexed);
    const twinsOf = (id: string, member?: string) => codes.map((code) => `${code} ${pageAddress(id, code, member)}`).join();
    const wanted = indexed.map(({ kind, member, address }) => ({
      address,
      twins: kind.speaks === 'one language' ? twinsOf(kind.id, member) : '',
    }));
    const sorted = (pages: typeof wanted) => pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
    expect(sorted(listed)).toEqual(sorted(wanted));
  });
});
