import { describe, expect, inject, it } from 'vitest';
import { articles, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('the site', () => {
  it.each(articles)('answers %s with one heading', async (path) => {
    const page = await visit('/favicon.svg');
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('answers a wrong address with 404 and a page', async () => {
    const response = await fetch(`${inject('siteUrl')}/nothing-here/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});
