import type { SitemapItem } from '@astrojs/sitemap';
import { pageKinds } from '../site/pages.ts';

/** Whether the sitemap names an address: drafts are shown to those who ask for them, not to search engines. */
export function isListed(url: string, { drafts, base }: { drafts: readonly string[]; base: string }): boolean {
  return !drafts.some((code) => new URL(url).pathname.startsWith(`${base.replace(/\/$/, '')}/${code}/`));
}

/** An entry of the sitemap with its twins in every language. `base` is the folder that the site stands in. */
export function sitemapItem(item: SitemapItem, { codes, base }: { codes: readonly string[]; base: string }): SitemapItem {
  const { origin, pathname } = new URL(item.url);
  const folder = base.replace(/\/$/, '');
  const [, code = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname.slice(folder.length)) ?? [];
  const isOwn = pageKinds.some(({ speaks, address }) => speaks === 'one language' && matches(address, rest));
  if (!isOwn || !codes.includes(code)) return { url: item.url };
  return { ...item, links: codes.map((lang) => ({ lang, url: `${origin}${folder}/${lang}${rest}` })) };
}

/** `matches('/roles/[id]/', '/roles/accountant/') // => true` */
function matches(address: string, path: string): boolean {
  const [start, end] = address.split('[id]') as [string, string | undefined];
  if (end === undefined) return address === path;
  return path.startsWith(start) && path.endsWith(end) && /^[^/]+$/.test(path.slice(start.length, path.length - end.length));
}
