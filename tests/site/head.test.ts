import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/site/head.ts';
import { pageKind, pageKinds } from '../../src/site/pages.ts';
import { inventLanguage } from '../examples/language.ts';

const english = inventLanguage();
const urdu = inventLanguage({ code: 'ur', direction: 'rtl', script: 'Arab' });
const about = {
  language: english,
  languages: [urdu, english],
  title: 'Tea',
  site: new URL('https://tea.example/'),
};
const head = (id: string, own: Partial<typeof about> = {}) => headOf({ ...about, ...own, kind: pageKind(id) });
const graph = (id: string, own: Partial<typeof about> = {}) => JSON.parse(head(id, own).graph!)['@graph'];

describe(headOf, () => {
  it('says where a page stands, and where its twins do, for readers of no language too', () => {
    expect(head('evidence')).toMatchObject({
      canonical: 'https://tea.example/en/evidence/',
      twins: [
        { lang: 'ur', href: 'https://tea.example/ur/evidence/' },
        { lang: 'en', href: 'https://tea.example/en/evidence/' },
        { lang: 'x-default', href: 'https://tea.example/' },
      ],
      picture: 'https://tea.example/en/evidence/share.png',
    });
    expect(head('article', { language: urdu }).canonical).toBe('https://tea.example/ur/');
  });

  it('leaves a page that speaks all languages without twins, pictures and data', () => {
    expect(head('greeting')).toEqual({
      canonical: 'https://tea.example/',
      isIndexed: true,
      twins: [{ lang: 'x-default', href: 'https://tea.example/' }],
      picture: undefined,
      graph: undefined,
    });
    expect(head('not-found').twins).toEqual([]); // nobody should list it
  });

  it('names among the twins of every page the page itself', () => {
    for (const { id, isIndexed, members } of pageKinds) {
      const { canonical, twins } = headOf({ ...about, kind: pageKind(id), member: members && 'tea-host' });
      expect(twins.some(({ href }) => href === canonical)).toBe(isIndexed);
    }
  });

  it('tells search engines what a page is, when it was written, and what is above it', () => {
    const author = { '@type': 'Organization', name: 'The tea country', url: 'https://tea.example/' };
    expect(graph('evidence')).toEqual([
      {
        '@type': 'Article',
        headline: 'Tea',
        datePublished: '2026-11-01',
        dateModified: '2026-11-23',
        image: 'https://tea.example/en/evidence/share.png',
        author,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'The tea country', item: 'https://tea.example/' },
          { '@type': 'ListItem', position: 2, name: 'The article of the tea country', item: 'https://tea.example/en/' },
          { '@type': 'ListItem', position: 3, name: 'Tea', item: 'https://tea.example/en/evidence/' },
        ],
      },
    ]);
    expect(graph('article').map((own: { '@type': string }) => own['@type'])).toEqual(['Article']);
  });

  it('lets no words end the element that the data stand in', () => {
    const title = 'Tea </script><script>alert("&")</script> <!-- & ]]>';
    expect(head('article', { title }).graph).not.toMatch(/[<]/);
    expect(graph('article', { title })[0].headline).toBe(title);
  });
});
