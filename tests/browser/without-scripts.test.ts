import { describe, expect, it } from 'vitest';
import { articles, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('with scripts off', () => {
  it.each(articles)('%s shows the text, the table, the picture and the chart', async (path) => {
    const page = await visit(path, { javaScript: false });
    expect(await page.locator('article section').count()).toBe(8);
    expect(await page.locator('#comparison tbody').count()).toBe(8);
    expect(await page.locator('#infographic svg').isVisible()).toBe(true);
    expect(await page.locator('#figure-pay-by-rung svg').count()).toBe(2);
  });

  it.each(articles)('%s opens a row and puts one side in focus', async (path) => {
    const page = await visit(path, { javaScript: false });
    await page.locator('#comparison-strategy summary').click();
    expect(await page.locator('#comparison-strategy .prose').isVisible()).toBe(true);
    await page.locator('input[value=front]').check();
    expect(await page.locator('#comparison-strategy td.back').isVisible()).toBe(false);
  });

  it.each(articles)('%s offers nothing that only a script could do', async (path) => {
    const page = await visit(path, { javaScript: false });
    expect(await page.locator('button:visible, select:visible').count()).toBe(0);
  });

  it.each(['/hi/evidence/', '/en/evidence/'])('%s shows every figure, its table and its downloads', async (path) => {
    const page = await visit(path, { javaScript: false });
    const figures = await page.locator('figure').all();
    expect(figures).toHaveLength(7);
    for (const figure of figures) {
      expect(await figure.locator('svg').first().isVisible()).toBe(true);
      await figure.locator('summary').last().click();
      expect(await figure.locator('table').isVisible()).toBe(true);
      for (const link of await figure.locator('a[download]').all()) {
        const file = await page.request.get((await link.getAttribute('href'))!);
        expect(file.status()).toBe(200);
        expect((await file.body()).length).toBeGreaterThan(500);
      }
    }
    expect(await page.locator('.controls:visible').count()).toBe(0);
  });

  it('changes the language by a plain link', async () => {
    const page = await visit('/hi/', { javaScript: false });
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/');
  });

  it('answers a wrong address in both languages', async () => {
    const page = await visit('/nothing-here/', { javaScript: false });
    expect(await page.locator('[lang=hi] a, a[hreflang=hi]').first().isVisible()).toBe(true);
    expect(await page.locator('[lang=en] a').first().isVisible()).toBe(true);
  });
});

describe('with scripts blocked or failing', () => {
  it.each(articles)('%s is still whole', async (path) => {
    const page = await visit('/favicon.svg');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    expect(await page.locator('#comparison tbody').count()).toBe(8);
    expect(await page.locator('copy-table').isVisible()).toBe(false);
  });
});
