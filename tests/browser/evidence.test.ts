import { describe, expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const pages = ['/hi/evidence/', '/en/evidence/'];

describe('range-filter', () => {
  it.each(pages)('keeps one office, counts what stays and brings everything back on %s', async (path) => {
    const page = await visit(path, { width: 1280 });
    const figure = page.locator('#figure-pay-range');
    const shown = () => figure.locator('svg [data-id]:not([display=none])').count();
    const whole = await shown();
    await figure.locator('[name=office]').selectOption('front');
    expect(await shown()).toBe(22);
    expect(await figure.locator('svg [data-office=back]:not([display=none])').count()).toBe(0);
    expect(await figure.locator('output').textContent()).toContain('22');
    await figure.locator('[name=office]').selectOption('');
    expect(await shown()).toBe(whole);
  });

  it('finds a role by part of its name, with the keyboard alone', async () => {
    const page = await visit('/en/evidence/', { width: 1280 });
    const figure = page.locator('#figure-pay-range');
    await figure.locator('[name=find]').focus();
    await page.keyboard.type('teller');
    expect(await figure.locator('svg [data-id]:not([display=none])').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))).toEqual(['bank-teller']);
  });

  it('sorts by name without leaving the rung', async () => {
    const page = await visit('/en/evidence/', { width: 1280 });
    const figure = page.locator('#figure-pay-range');
    await figure.locator('[name=group]').selectOption('manager');
    await figure.locator('[name=order]').selectOption('name');
    const names = await figure.locator('svg [data-id]:not([display=none])').evaluateAll((rows) =>
      rows.map((row) => ({ name: row.querySelector('text')!.textContent!, y: row.getBoundingClientRect().top })).sort((a, b) => a.y - b.y).map(({ name }) => name),
    );
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names).toHaveLength(9);
  });
});

describe('point-reader', () => {
  it.each(pages)('makes one tab stop of all points on %s and walks them by arrow keys along the axis', async (path) => {
    const page = await visit(path, { width: 1280 });
    const reader = page.locator('point-reader');
    expect(await reader.locator('svg [tabindex="0"]').count()).toBe(1);
    await reader.locator('svg [tabindex="0"]').focus();
    const first = await reader.locator('output').textContent();
    await page.keyboard.press('ArrowRight');
    const second = await reader.locator('output').textContent();
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(second);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('g');
  });

  it('says a point that is pointed at or touched', async () => {
    const page = await visit('/en/evidence/', { width: 1280 });
    await page.locator('point-reader svg [data-id=bank-teller]').hover();
    expect(await page.locator('point-reader output').textContent()).toContain('Bank teller, Front office: rated');
  });
});

describe('figures', () => {
  it.each(pages)('on %s carry the credit that O*NET asks for, and a source each', async (path) => {
    const page = await visit(path, { javaScript: false });
    expect(await page.getByText('USDOL/ETA has not approved, endorsed, or tested these modifications').count()).toBe(2);
    for (const figure of await page.locator('figure').all()) expect(await figure.locator('.source a').count()).toBeGreaterThan(0);
  });
});
