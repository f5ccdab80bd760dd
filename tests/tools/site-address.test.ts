import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { siteAddress } from '../../src/tools/site-address.ts';

describe(siteAddress, () => {
  it('is the homepage of package.json where nothing else is said', () => {
    expect(siteAddress(undefined).href).toBe(packageJson.homepage);
  });

  it('takes a folder with a space, and letters beyond ASCII', () => {
    expect(siteAddress('https://example.org/tea shop/').pathname).toBe('/tea%20shop/');
    const { hostname, pathname } = siteAddress('https://उदाहरण.example/दफ़्तर/');
    expect(hostname).toMatch(/^xn--/);
    expect(decodeURI(pathname)).toBe('/दफ़्तर/');
  });

  it.each(['', 'example.org/office/', 'ftp://example.org/', 'https://tea shop.example/', 'https://'])(
    'says what to write for "%s"',
    (wanted) => {
      expect(() => siteAddress(wanted)).toThrow(
        `SITE_URL\n  found   "${wanted}"\n  write   an address with https://, for example https://example.org/office/`,
      );
    },
  );
});
