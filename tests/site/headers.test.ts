import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/site/headers.ts';
import { pageKind, pageKinds } from '../../src/site/pages.ts';
import { readHeaders, type Joining } from '../../src/tools/host-headers.ts';

const joinings: Joining[] = ['the later wins', 'joined'];
const self = "frame-ancestors 'self'";
const embed = { ...pageKind('role'), id: 'embed', address: '/embed/[id]/', framedBy: 'anyone' } as const;

describe.each(joinings)('the headers of the site, where of two values %s', (joining) => {
  const headersOf = readHeaders(headersFile([...pageKinds, embed], ['/_astro/abc123.js']), joining);

  it('let nobody frame a page but the site itself, under whatever name of its file', () => {
    for (const { speaks, address } of pageKinds) {
      const page = (speaks === 'one language' ? '/hi' : '') + address.replace('[id]', 'tea');
      for (const name of address.endsWith('/') ? [page, `${page}index.html`] : [page, `${page}.html`])
        expect(headersOf(name)['Content-Security-Policy'], name).toBe(self);
    }
  });

  it('let anybody frame what is made for it', () => {
    expect(headersOf('/hi/embed/pay-range/')).not.toHaveProperty('Content-Security-Policy');
    expect(headersOf('/hi/embed/pay-range/')).toHaveProperty('X-Content-Type-Options', 'nosniff');
  });

  it('let a file be kept that has its own name for what is in it, and nothing that is not there', () => {
    expect(headersOf('/_astro/abc123.js')['Cache-Control']).toContain('immutable');
    expect(headersOf('/_astro/missing.js')).not.toHaveProperty('Cache-Control');
    expect(headersOf('/hi/')).not.toHaveProperty('Cache-Control');
  });
});

describe(headersFile, () => {
  it('refuses two kinds at one address of which one may be framed', () => {
    expect(() => headersFile([...pageKinds, { ...embed, address: '/roles/[id]/' }], [])).toThrow('"embed" has other headers');
  });

  it('stays below what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile(pageKinds, []).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});
