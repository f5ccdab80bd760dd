import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { articles, pages, themes, useBrowser } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useBrowser();

async function violations(page: Awaited<ReturnType<typeof visit>>) {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
}

describe('axe finds nothing', () => {
  for (const path of pages)
    for (const theme of themes)
      for (const width of [320, 1280])
        it(`on ${path}, ${theme}, ${width} px`, async () => {
          const page = await visit(path, { theme, width, more: { bypassCSP: true } });
          expect(await violations(page)).toEqual([]);
        });

  it.each(articles)('on %s with every row opened and one side in focus', async (path) => {
    const page = await visit(path, { more: { bypassCSP: true } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.locator('input[value=back]').check();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the comparison table', () => {
  it.each([
    ['/hi/', 360],
    ['/en/', 1280],
  ])('is a table with row and column headers to a screen reader on %s at %d px', async (path, width) => {
    const page = await visit(path, { width });
    const table = page.getByRole('table').and(page.locator('#comparison table'));
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('rowheader').count()).toBe(8);
    expect(await table.getByRole('cell').count()).toBe(8 * 3);
  });
});

describe('the keyboard', () => {
  it('reaches the skip link first, then the article', async () => {
    const page = await visit('/en/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#article');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#article');
  });

  it('opens a row and chooses a side', async () => {
    const page = await visit('/hi/', { width: 1280 });
    await page.locator('#comparison-salary summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#comparison-salary details').getAttribute('open')).not.toBeNull();
    await page.locator('input[value=both]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#comparison-salary td.back').isVisible()).toBe(false);
    expect(await page.locator('#comparison-salary td.front').isVisible()).toBe(true);
  });

  it('finds every target at least 24 px in size', async () => {
    const page = await visit('/hi/', { width: 320 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, select, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('.prose, .visually-hidden') && !element.matches('.visually-hidden'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => element.outerHTML),
    );
    expect(small).toEqual([]);
  });
});
