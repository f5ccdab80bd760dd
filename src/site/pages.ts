import type ui from '../../content/en/ui.json';
import type { PagePlan } from '../words/page-plan.ts';

/** A kind of page. Header, language links, breadcrumbs, hreflang, sitemap, pictures, scripts and tests follow from it. */
export interface PageKind extends PagePlan {
  /** Also the name of its words in content/<language>/pages, where it speaks one language. */
  id: string;
  /** Without the language, for example `/evidence/`; of a page for each member, `/roles/[id]/`. */
  address: string;
  /** What it is a page for each of, where it is not one page. */
  members?: 'roles' | 'pairs';
  /** A page for each language, or one page that speaks all of them. */
  speaks: 'one language' | 'all languages';
  /** What draws it, from the project's top. */
  component: string;
  /** The page above it, for the breadcrumbs. */
  parent?: string;
  /** Its name in the header, as a key of ui.json; left out where the header does not name it. */
  nav?: Extract<keyof typeof ui, `nav.${string}`>;
  /** Scripts of src/islands that it gets. */
  scripts: readonly ScriptName[];
  /** Whether chats show a picture under its link, and what the picture's ground is. */
  hasPicture: boolean;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** What it may weigh at most, in kB of brotli: the page with its styles, and its scripts. */
  budget: { page: number; scripts: number };
}

export type ScriptName = 'page' | 'figures' | 'compare';

const none: ReadonlySet<string> = new Set();

/** Every kind of page, in the order of the header. A new one is an entry here, its words and its component. */
export const pageKinds: readonly PageKind[] = [
  {
    id: 'greeting',
    address: '/',
    speaks: 'all languages',
    component: 'src/components/pages/Greeting.astro',
    scripts: ['page'],
    hasPicture: false,
    isIndexed: true,
    budget: { page: 8, scripts: 4 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'article',
    address: '/',
    speaks: 'one language',
    component: 'src/components/pages/Article.astro',
    nav: 'nav.article',
    needs: ['front', 'back'],
    scripts: ['page'],
    hasPicture: true,
    isIndexed: true,
    budget: { page: 15, scripts: 4 },
    places: ({ sections, comparison, differences }, figures) =>
      new Set([
        ...sections,
        ...prefixed('comparison', comparison),
        ...prefixed('differences', differences),
        ...prefixed('figure', figures),
      ]),
    tags: ['<Infographic />', '<Comparison />', '<Differences />'],
    tagOf: (place) => {
      const [, kind, id] = /^(comparison|differences|figure)-(.+)$/.exec(place) ?? [];
      return kind && { comparison: '<Comparison />', differences: '<Differences />', figure: `<Figure name="${id}" />` }[kind];
    },
    has: (folder, id, { evidence }) =>
      ['article', 'comparison', 'differences'].includes(folder) || (folder === 'figures' && !evidence.includes(id)),
  },
  {
    id: 'evidence',
    address: '/evidence/',
    speaks: 'one language',
    component: 'src/components/pages/Evidence.astro',
    parent: 'article',
    nav: 'nav.evidence',
    scripts: ['page', 'figures'],
    hasPicture: true,
    isIndexed: true,
    budget: { page: 30, scripts: 8 },
    places: ({ evidence }) => new Set(prefixed('figure', evidence)),
    has: (folder, id, { evidence }) => folder === 'figures' && evidence.includes(id),
  },
  {
    id: 'method',
    address: '/method/',
    speaks: 'one language',
    component: 'src/components/pages/Method.astro',
    parent: 'evidence',
    scripts: ['page'],
    hasPicture: false,
    isIndexed: true,
    budget: { page: 12, scripts: 4 },
    places: ({ method }) => new Set([...method, 'source-list']),
    has: (folder) => folder === 'method',
  },
  {
    id: 'roles',
    address: '/roles/',
    speaks: 'one language',
    component: 'src/components/pages/Roles.astro',
    parent: 'article',
    nav: 'nav.roles',
    scripts: ['page', 'figures'],
    hasPicture: true,
    isIndexed: true,
    budget: { page: 16, scripts: 5 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'role',
    address: '/roles/[id]/',
    members: 'roles',
    speaks: 'one language',
    component: 'src/components/pages/Role.astro',
    parent: 'roles',
    scripts: ['page'],
    hasPicture: false, // sixty in each language: a chat shows title and sentence
    isIndexed: true,
    budget: { page: 11, scripts: 2 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'compare',
    address: '/compare/',
    speaks: 'one language',
    component: 'src/components/pages/Compare.astro',
    parent: 'roles',
    nav: 'nav.compare',
    scripts: ['page', 'figures', 'compare'],
    hasPicture: true,
    isIndexed: true,
    budget: { page: 14.5, scripts: 9 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'pair',
    address: '/compare/[id]/',
    members: 'pairs',
    speaks: 'one language',
    component: 'src/components/pages/Pair.astro',
    parent: 'compare',
    scripts: ['page'],
    hasPicture: true,
    isIndexed: true,
    budget: { page: 12, scripts: 2 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'translations',
    address: '/translations/',
    speaks: 'one language',
    component: 'src/components/pages/Translations.astro',
    parent: 'article',
    scripts: ['page'],
    hasPicture: false,
    isIndexed: true,
    budget: { page: 8, scripts: 4 },
    places: () => none,
    has: () => false,
  },
  {
    id: 'not-found',
    address: '/404',
    speaks: 'all languages',
    component: 'src/components/pages/NotFound.astro',
    scripts: ['page'],
    hasPicture: false,
    isIndexed: false,
    budget: { page: 8, scripts: 4 },
    places: () => none,
    has: () => false,
  },
];

/** The kinds of which every language has its own page. */
export const ownPages = pageKinds.filter(({ speaks }) => speaks === 'one language');

/** The kind with this id; another is a mistake in the code, so it throws. */
export function pageKind(id: string): PageKind {
  return pageKinds.find((kind) => kind.id === id) ?? fail(`no page kind "${id}" in src/site/pages.ts`);
}

/** The kinds above this one, from the top down. */
export function ancestors({ parent }: PageKind): PageKind[] {
  if (parent === undefined) return [];
  const above = pageKind(parent);
  return [...ancestors(above), above];
}

function prefixed(kind: string, ids: Iterable<string>): string[] {
  return [...ids].map((id) => `${kind}-${id}`);
}

function fail(message: string): never {
  throw new Error(message);
}
