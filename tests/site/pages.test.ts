import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/files/files.ts';
import type { PageKind } from '../../src/kinds/page-kind.ts';
import { ancestors, navKey, ownPages, pageKind, pageKinds } from '../../src/site/pages.ts';
import { placeOf } from '../../src/site/place.ts';
import { readSite } from '../../src/site/read.ts';
import type { Translation } from '../../src/words/translation/pairs.ts';

const { outline, languages } = readSite(filesOnDisk(process.cwd())).site!.words;
const all = pageKinds.map((kind) => [kind.id, kind] as const);

describe('every page kind', () => {
  it('is registered', () => {
    expect(
      globSync('src/kinds/*/kind.ts')
        .map((file) => file.split('/')[2])
        .sort(),
    ).toEqual(pageKinds.map(({ id }) => id).sort());
  });

  it('has an id and an address of its own', () => {
    expect(new Set(pageKinds.map(({ id }) => id)).size).toBe(pageKinds.length);
    expect(new Set(pageKinds.map(({ speaks, address }) => `${speaks} ${address}`)).size).toBe(pageKinds.length);
  });

  it.each(all)('%s stands at a folder, or is the page for what is not there', (_id, { address }) => {
    expect(address).toMatch(/^(\/|\/([a-z0-9-]+\/)+(\[id\]\/)?|\/404)$/);
  });

  it.each(all)('%s names a member in its address where it has some', (_id, { address, members }) => {
    expect(address.includes('[id]')).toBe(members !== undefined);
  });

  it.each(all)('%s is a folder with a component that asks which pages there are', (id) => {
    const component = `src/kinds/${id}/Page.astro`;
    expect(existsSync(component)).toBe(true);
    expect(readFileSync(component, 'utf8')).toContain('getStaticPaths = pagePaths');
  });

  it.each(all)('%s is under a page of its own language, up to one that is under none', (_id, kind) => {
    for (const above of ancestors(kind)) expect(above.speaks).toBe(kind.speaks);
    expect(ancestors(kind).map(({ id }) => id)).not.toContain(kind.id);
  });

  it.each(ownPages.map((kind) => [kind.id, kind] as const))(
    '%s has its words and its name in the navigation in each language',
    (id, { place }) => {
      for (const { page, t } of languages) {
        expect(page(id).title).not.toBe('');
        if (place !== 'none') expect(t(navKey(id))).not.toBe('');
      }
    },
  );

  it('has each piece of a language on some page, but for what is said on many and what only editors see', () => {
    const [{ own }] = readSite(filesOnDisk(process.cwd())).translations as [Translation];
    const everywhere = ['ui', 'preview', 'glossary', 'occupations', 'activities', 'skills'];
    const homeless = [...own.keys()].filter((id) => !everywhere.includes(id.split('/')[0]!) && !placeOf(id, outline));
    // the words of a page with members stand on each of its pages
    expect(homeless).toEqual(ownPages.filter(({ members }) => members).map(({ id }) => `pages/${id}`));
  });
});

describe(pageKind, () => {
  it('stops at a page that there is not', () => {
    expect(pageKind('evidence').address).toBe('/evidence/');
    expect(() => pageKind('tea')).toThrow('no page kind "tea" in src/site/pages.ts');
  });
});

describe(ancestors, () => {
  it('tells what is above a page, from the top down', () => {
    const under = (parent: string): PageKind => ({ ...pageKind('evidence'), id: 'tea', parent });
    expect(ancestors(pageKind('greeting'))).toEqual([]);
    expect(ancestors(under('evidence')).map(({ id }) => id)).toEqual(['article', 'evidence']);
    expect(() => ancestors(under('coffee'))).toThrow('no page kind "coffee"');
  });
});
