import { createHash } from 'node:crypto';

/** What every page may do, by directive; its own scripts and styles are added by their hashes. */
const everywhere: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'connect-src': "'self'", // without it Lighthouse may not read robots.txt from the page
  'img-src': "'self'",
  'manifest-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/**
 * A page with its Content-Security-Policy at the head's start; `own` is what its kind may do besides. It names what stands in
 * this page and nothing else; Astro's own policy lists the hashes of all pages in each.
 */
export function withPolicy(html: string, own: Readonly<Record<string, string>> = {}): string {
  const { scripts, styles } = elementsOf(html);
  const written = scripts.filter(({ attributes }) => !/\bsrc=|type="application\/ld\+json"/.test(attributes));
  const isLoaded = {
    script: scripts.some(({ attributes }) => /\bsrc=/.test(attributes)),
    style: /<link[^>]*\brel="stylesheet"/.test(html),
  };
  const sources = (kind: 'script' | 'style', hashes: readonly string[]) =>
    hashes.length > 0 || isLoaded[kind] ? { [`${kind}-src`]: [...(isLoaded[kind] ? ["'self'"] : []), ...hashes].join(' ') } : {};
  const policy = {
    ...everywhere,
    ...sources('script', hashesOf(written)),
    ...sources('style', hashesOf(styles)),
    ...own,
  };
  const said = Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join(';');
  return html.replace(/<head>(<meta charset="utf-8">)?/, `$&<meta http-equiv="content-security-policy" content="${said}">`);
}

interface Written {
  attributes: string;
  text: string;
}

/** The scripts and styles of a page. Both end at the first end tag of their name, whatever stands in them; so no parser is needed. */
function elementsOf(html: string): { scripts: Written[]; styles: Written[] } {
  const found = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)];
  const of = (name: string) =>
    found.filter(([, own]) => own === name).map(([, , attributes, text]) => ({ attributes: attributes!, text: text! }));
  return { scripts: of('script'), styles: of('style') };
}

function hashesOf(elements: readonly Written[]): string[] {
  return elements.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
