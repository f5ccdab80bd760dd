import { describe, expect, inject, it } from 'vitest';
import { pageAddress } from '../../src/site/addresses.ts';
import { builtPages } from '../pages.ts';
import { read } from './built.ts';
import { onEach } from '../on-each.ts';

describe('the site, as it is served', () => {
  it('answers every address with its page', () =>
    onEach(builtPages, async ({ address, file }) => {
      const response = await fetch(inject('siteUrl') + address);
      expect([response.status, response.redirected, response.headers.get('content-type')]).toEqual([
        200,
        false,
        expect.stringContaining('html'),
      ]);
      expect((await response.text()) === read(file), 'it is the page').toBe(true);
    }));

  it('answers a wrong address with 404 and a page', async () => {
    const response = await fetch(`${inject('siteUrl')}/nothing-here/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe(await (await fetch(inject('siteUrl') + pageAddress('not-found', ''))).text());
  });
});
