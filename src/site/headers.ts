import type { PageKind } from '../kinds/page-kind.ts';

/** What every file of the site is sent with. Who may frame a page stands with its kind: hosts join the values of all rules that match. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** A file whose name changes with what is in it may be kept for a year; hosts send the header with a 404 too, so no pattern stands for them. */
const kept: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The site's `_headers`, which Netlify and Cloudflare Pages read: what a page cannot say of itself. `hashed` are the addresses of the
 * files whose names change with what is in them. Two kinds at one address with different headers throw.
 */
export function headersFile(kinds: readonly PageKind[], hashed: readonly string[]): string {
  const rules = new Map<string, Readonly<Record<string, string>>>([['/*', everywhere]]);
  for (const kind of kinds)
    for (const pattern of patternsOf(kind)) {
      const [own, other] = [headersOf(kind), rules.get(pattern)];
      if (other && JSON.stringify(other) !== JSON.stringify(own))
        throw new Error(`"${kind.id}" has other headers than what stands at ${pattern}`);
      rules.set(pattern, own);
    }
  for (const address of hashed) rules.set(address, kept);
  const told = [...rules].filter(([, headers]) => Object.keys(headers).length > 0).map(tell);
  return `# Made from the kinds of pages by src/site/headers.ts, for hosts that read this file.\n${told.join('\n')}`;
}

/** Every address of a kind, with its files and the name of its own file behind it: `/:locale/roles/*`. */
function patternsOf({ speaks, address }: PageKind): string[] {
  const top = speaks === 'one language' ? '/:locale' : '';
  if (address === '/') return [`${top}/`, `${top}/index.html`];
  const folder = address.replace('[id]/', '');
  return folder.endsWith('/') ? [`${top}${folder}*`] : [`${top}${folder}`, `${top}${folder}.html`];
}

function headersOf({ framedBy, headers = {} }: PageKind): Record<string, string> {
  return { ...(framedBy === 'itself' && { 'Content-Security-Policy': "frame-ancestors 'self'" }), ...headers };
}

function tell([pattern, headers]: readonly [string, Readonly<Record<string, string>>]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
