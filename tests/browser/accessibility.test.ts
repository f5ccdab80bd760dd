import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { outline } from '../pages.ts';
import { fewArticles, fewPages, pages, themes, useBrowser } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useBrowser();
const [firstRow] = outline.comparison;
const rowCount = outline.comparison.length;

async function violations(page: Awaited<ReturnType<typeof visit>>) {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
}

describe('axe finds nothing', () => {
  const ways = themes.flatMap((theme) => [320, 1280].map((width) => ({ theme, width })));
  const inEveryWay = [...fewPages.map(({ address }) => address), '/nothing-here/'];
  const visits = pages.flatMap((path, index) =>
    (inEveryWay.includes(path) ? ways : [ways[index % ways.length]!]).map((way) => ({ path, ...way })),
  );

  it.each(visits)('on $path, $theme, $width px', async ({ path, theme, width }) => {
    const page = await visit(path, { theme, width, more: { bypassCSP: true } });
    expect(await violations(page)).toEqual([]);
  });

  it.each(fewArticles)('on $address with every row opened and one side in focus', async ({ address }) => {
    const page = await visit(address, { more: { bypassCSP: true } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.locator('input[value=back]').check();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the comparison table', () => {
  it.each(fewArticles.map(({ address }, index) => ({ address, width: [360, 1280][index % 2]! })))(
    'is a table with row and column headers to a screen reader on $address at $width px',
    async ({ address, width }) => {
      const page = await visit(address, { width });
      const table = page.getByRole('table').and(page.locator('.comparison table'));
      expect(await table.getByRole('columnheader').count()).toBe(2);
      expect(await table.getByRole('rowheader').count()).toBe(rowCount);
      expect(await table.getByRole('cell').count()).toBe(rowCount * 3);
    },
  );
});

describe.each(fewArticles)('the keyboard on $address', ({ address }) => {
  it('reaches the skip link first, then the article', async () => {
    const page = await visit(address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#article');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#article');
  });

  it('opens a row and chooses a side', async () => {
    const page = await visit(address, { width: 1280 });
    const row = page.locator(`#comparison-${firstRow}`);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await row.locator('details').getAttribute('open')).not.toBeNull();
    await page.locator('input[value=both]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await row.locator('td.back').isVisible()).toBe(false);
    expect(await row.locator('td.front').isVisible()).toBe(true);
  });
});

describe('a finger', () => {
  it.each(fewPages)('finds every target on $address at least 24 px in size', async ({ address }) => {
    const page = await visit(address, { width: 320 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, select, input, summary')]
        .filter(
          (element) =>
            element.checkVisibility() && !element.closest('.prose, .visually-hidden, label') && !element.matches('.visually-hidden'),
        )
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => element.outerHTML),
    );
    expect(small).toEqual([]);
  });
});
