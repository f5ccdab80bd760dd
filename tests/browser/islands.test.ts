import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const permissions = () => ({ more: { permissions: ['clipboard-read', 'clipboard-write'] } });
const clipboard = (page: Awaited<ReturnType<typeof visit>>) => page.evaluate(() => navigator.clipboard.readText());

describe('copy-table', () => {
  it.each(['/hi/', '/en/'])('copies 9 lines of 3 cells on %s, as they are read on the page', async (path) => {
    const page = await visit(path, permissions());
    await page.locator('copy-table button').click();
    await expect.poll(() => page.locator('copy-table [role=status]').textContent()).not.toBe('');
    const lines = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(9);
    expect(lines.every((cells) => cells.length === 3)).toBe(true);
    expect(lines[6]![1]).toBe(await page.locator('#comparison-salary td.front').textContent());
    expect(lines[6]![0]).not.toContain('#');
  });

  it('selects the table where the browser refuses to copy', async () => {
    const page = await visit('/en/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('copy-table button').click();
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(500);
    expect(await page.locator('copy-table [role=status]').textContent()).toContain('selected');
  });
});

describe('theme-choice', () => {
  it('is kept for the next visit, and applied before anything is drawn', async () => {
    const page = await visit('/en/', { theme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('theme-choice select').selectOption('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto('/hi/');
    expect(await background()).toBe(dark);
    await page.locator('theme-choice select').selectOption('system');
    expect(await background()).toBe(light);
  });

  it('is not fooled by what somebody else wrote into storage', async () => {
    const page = await visit('/en/');
    await page.evaluate(() => localStorage.setItem('theme', '"><script>'));
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await page.locator('theme-choice select').inputValue()).toBe('system');
  });
});

describe('language-links', () => {
  it('leads to the same section in the other language', async () => {
    const page = await visit('/en/', { width: 1280, height: 800 });
    await page.locator('#comparison-salary').evaluate((row) => row.scrollIntoView());
    await expect.poll(() => page.locator('contents-list [aria-current]').getAttribute('href')).toBe('#comparison');
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('language-links a[lang=hi]')!.click());
    await page.waitForURL('**/hi/#comparison');
  });

  it('is remembered by the greeting page, which a reader can still come back to', async () => {
    const page = await visit('/hi/');
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('language-links a[lang=en]')!.click());
    await page.waitForURL('**/en/');
    await page.goto('/');
    await page.waitForURL('**/en/');
    await page.goto('/#choose');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goto('/hi/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/hi/');
  });

  it('never follows a stored language that the site does not have', async () => {
    const page = await visit('/#choose');
    await page.evaluate(() => localStorage.setItem('locale', '//evil.example/'));
    await page.goto('/hi/');
    await page.goto('/');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${inject('siteUrl')}/`);
  });
});

describe('contents-list', () => {
  it('marks exactly one section while the reader moves down the page', async () => {
    const page = await visit('/hi/', { width: 1280, height: 800 });
    for (const id of ['front-office', 'differences', 'conclusion']) {
      await page.locator(`#${id} h2`).evaluate((heading) => heading.scrollIntoView());
      await expect.poll(() => page.locator('contents-list [aria-current]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([`#${id}`]);
    }
  });
});

describe('share-page', () => {
  it('copies the page’s canonical address', async () => {
    const page = await visit('/en/', permissions());
    await page.locator('share-page [data-share=copy]').click();
    await expect.poll(() => page.locator('share-page [role=status]').textContent()).toContain('copied');
    expect(await clipboard(page)).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  });
});
