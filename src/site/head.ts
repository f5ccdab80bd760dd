import type { Language } from '../words/language.ts';
import { pageAddress, pictureAddress } from './addresses.ts';
import type { Facts } from '../facts/read.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { ancestors } from './pages.ts';

/** What a page's head says beyond its title and description. Addresses are whole. */
export interface Head {
  canonical: string;
  /** Whether search engines may list the page; they are not told of drafts. */
  isIndexed: boolean;
  /** The same page in each language, and for readers of none of them the page that speaks all. Empty where there is nothing to choose. */
  twins: readonly { lang: string; href: string }[];
  picture: string | undefined;
  /** Structured data for search engines, safe inside a `<script>`. */
  graph: string | undefined;
}

interface Of {
  kind: PageKind;
  /** Which of its members it speaks of, where the kind has some. */
  member?: string | undefined;
  /** What it tells search engines besides, in the terms of schema.org. */
  about?: object | readonly object[] | undefined;
  language: Language;
  languages: readonly Language[];
  title: string;
  /** Where the site stands. */
  site: URL;
}

/** What a page says of itself: by its words, where it is one page, or as its kind says it of a member. */
export function saidOf(kind: PageKind, language: Language, facts: Facts, member?: string): { title: string; description: string } {
  return member !== undefined && kind.say ? kind.say({ facts, language, member }) : language.page(kind.id);
}

/** The head of one page in one language. */
export function headOf({ kind, member, about, language, languages, title, site }: Of): Head {
  const { code } = language.locale;
  const whole = (address: string) => new URL(address, site).href;
  const canonical = whole(pageAddress(kind.id, code, member));
  if (kind.speaks === 'all languages')
    return {
      canonical,
      isIndexed: kind.isIndexed,
      twins: kind.isIndexed ? [{ lang: 'x-default', href: canonical }] : [],
      picture: undefined,
      graph: undefined,
    };
  const isPublished = language.locale.status === 'published';
  const picture = kind.hasPicture ? whole(pictureAddress(kind, code, member)) : undefined;
  return {
    canonical,
    isIndexed: kind.isIndexed && isPublished,
    twins: isPublished
      ? twinsOf(
          kind,
          member,
          languages.map(({ locale }) => locale.code),
          whole,
        )
      : [],
    picture,
    graph: graphOf({ kind, about, language, title, canonical, picture, whole }),
  };
}

/** Where the same page stands in every language. */
function twinsOf(kind: PageKind, member: string | undefined, codes: readonly string[], whole: (address: string) => string): Head['twins'] {
  return [
    ...codes.map((code) => ({ lang: code, href: whole(pageAddress(kind.id, code, member)) })),
    { lang: 'x-default', href: whole(pageAddress('greeting', '')) },
  ];
}

interface Described extends Omit<Of, 'languages' | 'site' | 'member'> {
  canonical: string;
  picture: string | undefined;
  whole: (address: string) => string;
}

/**
 * https://schema.org/Article or WebPage, and https://schema.org/BreadcrumbList, as search engines read them. What the head says
 * already, its description and its language, is not said again.
 */
function graphOf({ kind, about, language, title, canonical, picture, whole }: Described): string {
  const { published, updated } = language.page(kind.id);
  const { code } = language.locale;
  const name = language.t('site.name');
  const home = { name, item: whole(pageAddress('greeting', code)) };
  const above = ancestors(kind).map(({ id }) => ({ name: language.page(id).title, item: whole(pageAddress(id, code)) }));
  const author = { '@type': 'Organization', name, url: home.item };
  const page =
    kind.graph === 'WebPage'
      ? { '@type': 'WebPage', headline: title }
      : {
          '@type': 'Article',
          headline: title,
          datePublished: published,
          dateModified: updated,
          ...(picture && { image: picture }),
          author,
        };
  const crumbs = [home, ...above, { name: title, item: canonical }];
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
  };
  const graph = [page, ...(above.length > 0 ? [breadcrumbs] : []), ...(about ? [about].flat() : [])]; // a page under none has no trail
  // "<" cannot end the element early when it is written as an escape
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
