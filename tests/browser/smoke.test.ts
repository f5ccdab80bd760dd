import { describe, expect, inject, it } from 'vitest';
import { pageAddress } from '../../src/site/addresses.ts';
import { fewPages, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('the site', () => {
  it.each(fewPages)('answers $address with one heading', async ({ address }) => {
    const page = await visit('/favicon.svg');
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('answers a wrong address with 404 and a page', async () => {
    const response = await fetch(`${inject('siteUrl')}/nothing-here/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe(await (await fetch(inject('siteUrl') + pageAddress('not-found', ''))).text());
  });
});
