import type { Facts } from '../facts/read.ts';
import type { DeclaredWords } from '../i18n/interface-words.ts';
import type { Language } from '../words/language.ts';
import type { PagePlan } from '../words/schema/page-plan.ts';
import type { Folder } from '../words/schema/folder.ts';

/**
 * A kind of page, as the folder `src/kinds/<id>/` says it in its `kind.ts`; `Page.astro` beside it draws it. Header, language
 * links, breadcrumbs, hreflang, sitemap, pictures, policy, headers and tests follow from the entry.
 */
export interface PageKind<Words extends DeclaredWords = DeclaredWords> extends PagePlan {
  /** Also the name of its folder, and of its words in content/<language>/pages where it speaks one language. */
  id: string;
  /** Folders of words that it brings along. */
  folders?: readonly Folder[];
  /** What it alone says of the interface, from its `words.ts`; its name in the navigation follows from `place`. */
  words: Words;
  /** Without the language, for example `/evidence/`; of a page for each member, `/roles/[id]/`. */
  address: string;
  /** What it is a page for each of, by their ids, where it is not one page. */
  members?: (facts: Facts) => readonly string[];
  /** Title and description of the page of one member, where its words alone do not say them. */
  say?: (of: { facts: Facts; language: Language; member: string }) => { title: string; description: string };
  /** A page for each language, or one page that speaks all of them. */
  speaks: 'one language' | 'all languages';
  /** The page above it, for the breadcrumbs. */
  parent?: string;
  /** Where the navigation has it: at the top of every page, at its foot, or not at all. */
  place: 'tab' | 'foot' | 'none';
  /** Whether the site's header and footer stand around it, or nothing, as in a frame of another page. */
  frame: 'site' | 'bare';
  /** Which other pages may show it in a frame: those of this site, or anybody's. */
  framedBy: 'itself' | 'anyone';
  /** What its pages may do beyond what every page may, by directive of the Content-Security-Policy. */
  policy?: Readonly<Record<string, string>>;
  /** What its addresses are sent with beyond what every file is. */
  headers?: Readonly<Record<string, string>>;
  /** What it is to search engines, in the terms of schema.org. */
  graph: 'Article' | 'WebPage' | 'none';
  /** Whether chats show a picture under its link, and what the picture's ground is. */
  hasPicture: boolean;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** What it may weigh at most, in kB of brotli: the page with its styles, and its scripts. */
  budget: { page: number; scripts: number };
}
