import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onEach } from '../on-each.ts';
import { languages, outline } from '../pages.ts';
import { fewArticles, fewEvidencePages, onePageAKind, useBrowser, wrongAddress } from './visit.ts';

const visit = useBrowser();
const [firstRow] = outline.comparison;
const pagesOfRoles = onePageAKind.filter(({ kind }) => ['roles', 'role', 'compare', 'pair'].includes(kind.id));

/** Open whatever on a page can be opened. */
const openAll = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

describe.each(fewArticles)('with scripts off, $address', ({ address }) => {
  it('shows the text, the table, the picture and the charts', async () => {
    const page = await visit(address, { javaScript: false });
    expect(await page.locator('article section').evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(outline.sections);
    const rows = outline.comparison.map((id) => `comparison-${id}`);
    expect(await page.locator('.comparison tbody').evaluateAll((bodies) => bodies.map(({ id }) => id))).toEqual(rows);
    const drawings = await page.locator('figure svg').all();
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) expect(await drawing.isVisible()).toBe(true);
  });

  it('opens a row and puts one side in focus', async () => {
    const page = await visit(address, { javaScript: false });
    const row = page.locator(`#comparison-${firstRow}`);
    await row.locator('summary').click();
    expect(await row.locator('.prose').isVisible()).toBe(true);
    await page.locator('input[value=front]').check();
    expect(await row.locator('td.back').isVisible()).toBe(false);
  });
});

describe('with scripts off', () => {
  it('no page offers what only a script could do', async () => {
    const page = await visit('/favicon.svg', { javaScript: false });
    await onEach(onePageAKind, async ({ address }) => {
      await page.goto(address);
      await openAll(page);
      expect(await page.locator('button:visible, select:visible, input[type=search]:visible').count()).toBe(0);
    });
  });

  it.each(fewEvidencePages)('$address shows every figure, its table and its downloads', async ({ address }) => {
    const page = await visit(address, { javaScript: false });
    const figures = await page.locator('figure').all();
    expect(figures).toHaveLength(outline.evidence.length);
    for (const figure of figures) {
      expect(await figure.locator('svg').first().isVisible()).toBe(true);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      expect(await figure.locator('table').first().isVisible()).toBe(true);
      for (const link of await figure.locator('a[download]').all()) {
        const file = await page.request.get((await link.getAttribute('href'))!);
        expect(file.status()).toBe(200);
        expect((await file.body()).length).toBeGreaterThan(200);
      }
    }
    expect(await page.locator('.controls:visible').count()).toBe(0);
  });

  it('the language is changed by a plain link', async () => {
    const page = await visit(fewArticles[0]!.address, { javaScript: false });
    const { name, code } = languages.at(-1)!.locale;
    await page.locator('language-links').getByRole('link', { name, exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`/${code}/`);
  });

  it('a wrong address is answered in every language', async () => {
    const page = await visit(wrongAddress, { javaScript: false });
    for (const { locale } of languages) expect(await page.locator(`[lang=${locale.code}] a`).first().isVisible()).toBe(true);
  });
});

describe('with scripts blocked or failing', () => {
  const visitWithoutFiles = async () => {
    const page = await visit('/favicon.svg');
    await page.route('**/*.js', (route) => route.abort());
    return page;
  };

  it('the article is still whole', async () => {
    const page = await visitWithoutFiles();
    await onEach(fewArticles, async ({ address }) => {
      await page.goto(address);
      expect(await page.locator('.comparison tbody').count()).toBe(outline.comparison.length);
      expect(await page.locator('copy-table button').first().isVisible()).toBe(false);
    });
  });

  it('every page of roles still leads to others', async () => {
    const page = await visitWithoutFiles();
    await onEach(pagesOfRoles, async ({ address }) => {
      await page.goto(address);
      const toRoles = page.locator('main a[href*="/roles/"]');
      expect(await toRoles.count()).toBeGreaterThan(0);
      await openAll(page);
      expect(await toRoles.first().isVisible()).toBe(true);
      expect(await page.locator('main button:visible').count()).toBe(0);
    });
  });
});
