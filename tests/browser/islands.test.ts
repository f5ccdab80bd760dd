import { describe, expect, inject, it } from 'vitest';
import { codes, languages, outline } from '../pages.ts';
import { articles, fewArticles, useBrowser } from './visit.ts';

const visit = useBrowser();
const permissions = () => ({ more: { permissions: ['clipboard-read', 'clipboard-write'] } });
const clipboard = (page: Awaited<ReturnType<typeof visit>>) => page.evaluate(() => navigator.clipboard.readText());
const [one, other] = [articles[0]!, articles.at(-1)!];
const isAlone = languages.length < 2;

describe('copy-table', () => {
  it.each(fewArticles)('copies the rows on $address as they are read on the page', async ({ address, language: { rows, t } }) => {
    const page = await visit(address, permissions());
    await page.locator('copy-table [data-does=copy]').click();
    await expect.poll(() => page.locator('copy-table [role=status]').textContent()).toBe(t('comparison.copied'));
    const lines = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
    const headings = [t('comparison.aspect'), t('office.front'), t('office.back')];
    expect(lines).toEqual([headings, ...rows.map(({ title, front, back }) => [title, front, back])]);
  });

  it('selects the table where the browser refuses to copy', async () => {
    const { address, language } = other;
    const page = await visit(address);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('copy-table [data-does=copy]').click();
    const selected = await page.evaluate(() => getSelection()!.toString());
    for (const { title, front, back } of language.rows) for (const words of [title, front, back]) expect(selected).toContain(words);
    expect(await page.locator('copy-table [role=status]').textContent()).toBe(language.t('comparison.failed'));
  });
});

describe('theme-choice', () => {
  it('is kept for the next visit, and applied before anything is drawn', async () => {
    const page = await visit(one.address, { theme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('theme-choice select').selectOption('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(other.address);
    expect(await background()).toBe(dark);
    await page.locator('theme-choice select').selectOption('system');
    expect(await background()).toBe(light);
  });

  it('is not fooled by what somebody else wrote into storage', async () => {
    const page = await visit(one.address);
    await page.evaluate(() => localStorage.setItem('theme', '"><script>'));
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await page.locator('theme-choice select').inputValue()).toBe('system');
  });
});

describe('language-links', () => {
  const choose = (page: Awaited<ReturnType<typeof visit>>, code: string) =>
    page.evaluate((lang) => document.querySelector<HTMLAnchorElement>(`language-links a[lang=${lang}]`)!.click(), code);

  it.skipIf(isAlone)('leads to the same place in the other language, from anywhere on the page', async () => {
    const page = await visit(other.address, { height: 800 });
    expect(await page.locator('language-links').boundingBox()).not.toBeNull();
    const row = `#comparison-${outline.comparison.at(-1)}`;
    await page.locator(row).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const { y, height } = (await page.locator('language-links').boundingBox())!;
    expect(y >= 0 && y + height <= 800, 'it is on the screen').toBe(true);
    await choose(page, codes[0]!);
    await page.waitForURL(`**${one.address}${row}`);
  });

  it.skipIf(isAlone)('leads to the top from the top', async () => {
    const page = await visit(other.address);
    await choose(page, codes[0]!);
    await page.waitForURL(`**${one.address}`);
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('the greeting page', () => {
  it('answers in every language, and sends nobody elsewhere', async () => {
    const page = await visit('/');
    await page.evaluate(() => localStorage.setItem('locale', '//evil.example/'));
    await page.reload();
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${inject('siteUrl')}/`);
    for (const { locale, page: words, t } of languages) {
      const piece = page.locator(`section[lang=${locale.code}]`);
      for (const said of [words('article').front!, words('article').back!, t('office.front')])
        expect(await piece.getByText(said, { exact: true }).first().isVisible(), said).toBe(true);
    }
  });
});

describe('contents-list', () => {
  it.each(fewArticles)('marks exactly one section while the reader moves down $address', async ({ address }) => {
    const page = await visit(address, { width: 1280, height: 800 });
    // Not the last ones: where the page ends, they may never come to its top.
    const sections = outline.sections.slice(0, Math.ceil(outline.sections.length * 0.8));
    for (const id of sections) {
      await page.locator(`#${id} h2`).evaluate((heading) => heading.scrollIntoView());
      const marked = () =>
        page.locator('contents-list [aria-current]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await expect.poll(marked).toEqual([`#${id}`]);
    }
  });
});

describe('share-page', () => {
  it('copies the page’s canonical address', async () => {
    const page = await visit(other.address, permissions());
    await page.locator('share-page [data-share=copy]').click();
    await expect.poll(() => page.locator('share-page [role=status]').textContent()).toBe(other.language.t('share.copied'));
    expect(await clipboard(page)).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  });

  it('takes along the place that stands in the address, if the page has it', async () => {
    const row = `#comparison-${outline.comparison[0]}`;
    const page = await visit(other.address + row, permissions());
    const copied = async () => {
      await page.locator('share-page [data-share=copy]').click();
      return clipboard(page);
    };
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    await expect.poll(copied).toBe(canonical + row);
    await page.goto(`${other.address}#"><script>`);
    await expect.poll(copied).toBe(canonical);
  });

  it('says what to do where the browser has no clipboard', async () => {
    const page = await visit(other.address);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('share-page [data-share=copy]').click();
    await expect.poll(() => page.locator('share-page [role=status]').textContent()).toBe(other.language.t('share.failed'));
  });
});
