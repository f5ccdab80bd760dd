import { createHash } from 'node:crypto';
import { load } from 'cheerio';

/** What every page may do; its own scripts and styles are added by their hashes. */
const rules = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "connect-src 'self'", // nothing uses it; without it Lighthouse may not read robots.txt from the page
  "img-src 'self'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * A page with its Content-Security-Policy at the head's start. It names what stands in this page and nothing else; Astro's
 * own policy lists the hashes of all pages in each.
 */
export function withPolicy(html: string): string {
  const $ = load(html);
  const scripts = $('script:not([src]):not([type="application/ld+json"])').toArray();
  const styles = $('style').toArray();
  const hashes = (elements: typeof scripts) => elements.map((element) => hash($(element).text()));
  const sources = (kind: string, own: string[], isLoaded: boolean) =>
    own.length > 0 || isLoaded ? [`${kind} ${[...(isLoaded ? ["'self'"] : []), ...own].join(' ')}`] : [];
  const policy = [
    ...rules,
    ...sources('script-src', hashes(scripts), $('script[src]').length > 0),
    ...sources('style-src', hashes(styles), $('link[rel=stylesheet]').length > 0),
  ];
  return html.replace(/<head>(<meta charset="utf-8">)?/, `$&<meta http-equiv="content-security-policy" content="${policy.join(';')}">`);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
