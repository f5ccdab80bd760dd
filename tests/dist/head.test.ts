import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/site/addresses.ts';
import { ancestors } from '../../src/site/pages.ts';
import { placesByAddress } from '../../src/words/schema/page-plan.ts';
import { builtPages, codes, outline, saidOf, sampledPages } from '../pages.ts';
import { dist, parsePage, pathOf } from './built.ts';

describe.each(builtPages)('the head of $file', (page) => {
  const { kind, member, language, address, file } = page;
  const $ = parsePage(file);
  const { code, direction, script } = language.locale;
  const isOwn = kind.speaks === 'one language';
  const meta = (name: string) =>
    $(`meta[name="${name}"], meta[property="${name}"]`)
      .map((_, { attribs }) => attribs.content)
      .get();

  it('says its language, its direction and its script', () => {
    expect($('html').attr()).toMatchObject({ lang: code, dir: direction, 'data-script': script });
    expect(meta('og:locale')).toHaveLength(1);
    if (isOwn) expect(meta('og:locale:alternate')).toHaveLength(codes.length - 1);
  });

  it('has one title and one description, which a chat shows too', () => {
    const { title, description } = isOwn ? saidOf(page) : { title: $('title').text(), description: meta('description')[0] };
    expect(
      $('head title')
        .map((_, own) => $(own).text())
        .get(),
    ).toEqual([title]);
    expect(title).not.toBe('');
    expect(meta('description')).toEqual([description]);
    expect(meta('og:title')).toEqual([title]);
    expect(meta('og:description')).toEqual([description]);
  });

  it('says its own address, or asks search engines to leave it out', () => {
    const canonical = $('link[rel=canonical]')
      .map((_, { attribs }) => pathOf(attribs.href))
      .get();
    expect(canonical).toEqual(kind.isIndexed ? [address] : []);
    expect(meta('og:url').map(pathOf)).toEqual(canonical);
    expect(meta('robots')).toEqual(kind.isIndexed ? [] : ['noindex']);
  });

  it('names its twins in every language, itself among them, and the page that speaks all', () => {
    const greeting = ['x-default', pageAddress('greeting', '')];
    const named = $('link[rel=alternate]')
      .map((_, { attribs }) => [[attribs.hreflang, pathOf(attribs.href)]])
      .get();
    const twins = isOwn
      ? [...codes.map((other) => [other, pageAddress(kind.id, other, member)]), greeting]
      : kind.isIndexed
        ? [['x-default', address]]
        : [];
    expect(named).toEqual(twins);
  });

  it('names a preview picture that is there, 1200 × 630, where its kind has one', () => {
    const pictures = meta('og:image').map((picture) => readFileSync(join(dist, pathOf(picture))));
    expect(pictures.map((png) => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual(kind.hasPicture ? [[1200, 630]] : []);
  });

  it('describes itself and its breadcrumbs to search engines, where it speaks one language', () => {
    const graphs = $('script[type="application/ld+json"]')
      .map((_, json) => $(json).text())
      .get();
    expect(graphs).toHaveLength(isOwn ? 1 : 0);
    if (!isOwn) return;
    const [own, breadcrumbs] = JSON.parse(graphs[0]!)['@graph'];
    const isTool = kind.graph === 'WebPage';
    expect(own).toMatchObject({ '@type': isTool ? 'WebPage' : 'Article', inLanguage: code, headline: saidOf(page).title });
    if (!isTool) expect(Date.parse(own.dateModified)).toBeGreaterThanOrEqual(Date.parse(own.datePublished));
    const crumbs: { position: number; item: string }[] = breadcrumbs.itemListElement;
    expect(crumbs.map(({ item }) => pathOf(item))).toEqual([
      pageAddress('greeting', code),
      ...ancestors(kind).map(({ id }) => pageAddress(id, code)),
      address,
    ]);
    expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
  });
});

describe.each(builtPages)('the content security policy of $file', ({ file }) => {
  it('starts from nothing and demands Trusted Types', () => {
    const policy = parsePage(file)('meta[http-equiv="content-security-policy"]').attr('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-');
  });
});

const twins = sampledPages.filter(({ kind, language }) => kind.speaks === 'one language' && language.locale.code === codes[0]);

describe.each(twins)('the twins of $address', ({ kind, kind: { id }, member }) => {
  const idsOn = (address: string) => {
    const $ = parsePage(`${address.slice(1)}index.html`);
    return $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
  };
  const [first, ...others] = codes.map((code) => idsOn(pageAddress(id, code, member)));

  it('have the same ids in the same order, so that a link keeps its place in every language', () => {
    for (const ids of others) expect(ids).toEqual(first);
  });

  it('have every place to which a link may lead, each once', () => {
    expect(first).toEqual(expect.arrayContaining([...placesByAddress([kind], outline, {}).get(kind.address)!]));
    expect(new Set(first).size).toBe(first!.length);
  });
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
