import { describe, expect, inject, it } from 'vitest';
import { onEach } from '../on-each.ts';
import { articles, onePageAKind, useBrowser, wrongAddress } from './visit.ts';

const visit = useBrowser();

describe('the content security policy', () => {
  it('is violated on no page, whatever is tapped', async () => {
    const page = await visit('/favicon.svg');
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await onEach([...onePageAKind, { address: wrongAddress }], async ({ address }) => {
      complaints.length = 0;
      await page.goto(address);
      for (const button of await page.locator('button:visible, summary:visible').all()) await button.click();
      expect(complaints).toEqual([]);
    });
  });

  it('stops a script that somebody writes into the page', async () => {
    const page = await visit(articles[0]!.address);
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>x</p>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

describe('a page', () => {
  it('asks only this site, for few things, and sets no cookie', async () => {
    const page = await visit('/favicon.svg');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await onEach(onePageAKind, async ({ address }) => {
      requests.length = 0;
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
      expect(requests.length).toBeLessThanOrEqual(4 + 3); // the page, its icon, what is for paper and for wide screens, its scripts
      expect(await page.context().cookies()).toEqual([]);
    });
  });
});
