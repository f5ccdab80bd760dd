import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onEach } from '../on-each.ts';
import { outline } from '../pages.ts';
import { fewArticles, fewPages, onePageAKind, useBrowser, wrongAddress } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useBrowser();
const [firstRow] = outline.comparison;
const rowCount = outline.comparison.length;

/** What axe finds, by all its rules or by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  // What is right would be described at length, too, which takes most of the time.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const found = await page.evaluate(async (asked) => {
    const { axe: own } = globalThis as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } };
    return (await own.run(asked)).violations;
  }, options);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
}

describe('axe finds nothing', () => {
  const places = [...fewPages, { address: wrongAddress }];

  it('on a page of each kind, on a phone and on a wide screen by turns', async () => {
    const page = await visit('/favicon.svg', { more: { bypassCSP: true } });
    await onEach(places, async (place) => {
      await page.setViewportSize({ width: [320, 1280][places.indexOf(place) % 2]!, height: 640 });
      await page.goto(place.address);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('in the dark, which changes colours alone', async () => {
    const page = await visit('/favicon.svg', { theme: 'dark', more: { bypassCSP: true } });
    await onEach(onePageAKind, async (place) => {
      await page.setViewportSize({ width: [1280, 320][onePageAKind.indexOf(place) % 2]!, height: 640 });
      await page.goto(place.address);
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });
  });

  it.each(fewArticles)('on $address with every row opened and one side in focus', async ({ address }) => {
    const page = await visit(address, { more: { bypassCSP: true } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.locator('input[value=back]').check();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the comparison table', () => {
  it.each([360, 1280])('is a table with row and column headers to a screen reader at %i px', async (width) => {
    const page = await visit('/favicon.svg', { width });
    await onEach(fewArticles, async ({ address }) => {
      await page.goto(address);
      const table = page.getByRole('table').and(page.locator('.comparison table'));
      expect(await table.getByRole('columnheader').count()).toBe(2);
      expect(await table.getByRole('rowheader').count()).toBe(rowCount);
      expect(await table.getByRole('cell').count()).toBe(rowCount * 3);
    });
  });
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
  it('finds every target at least 24 px in size', async () => {
    const page = await visit('/favicon.svg', { width: 320 });
    await onEach(fewPages, async ({ address }) => {
      await page.goto(address);
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
});
