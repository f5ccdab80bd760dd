import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { compareAddress } from '../../src/site/addresses.ts';
import { pageKinds } from '../../src/site/pages.ts';
import { facts, languages, sampledPages } from '../pages.ts';

/** Languages that stand for all where a language makes little difference: the first, the last, and one in each direction. */
const fewLanguages = new Set([
  languages[0],
  languages.at(-1),
  ...(['ltr', 'rtl'] as const).map((direction) => languages.find(({ locale }) => locale.direction === direction)),
]);

/** An address at which there is nothing: the page that says so speaks all languages. */
export const wrongAddress = '/nothing-here/';
/** Pages of every kind in few languages, the members by turns, so that the tests take little longer with each language and role. */
export const fewPages = pageKinds.flatMap((kind) =>
  [...fewLanguages].flatMap((language, turn) => {
    const own = sampledPages.filter((page) => page.kind === kind && page.language === language);
    return own.length > 0 ? [own[turn % own.length]!] : [];
  }),
);
export const articles = sampledPages.filter(({ kind }) => kind.id === 'article');
export const fewArticles = fewPages.filter(({ kind }) => kind.id === 'article');
export const fewEvidencePages = fewPages.filter(({ kind }) => kind.id === 'evidence');
/** One page of each kind, the languages by turns: what no language changes is tried once. */
export const onePageAKind = pageKinds.map((kind, turn) => {
  const own = sampledPages.filter((page) => page.kind === kind);
  return own[turn % own.length]!;
});
/** A comparison that a script makes. */
export const freeComparison = compareAddress(
  facts.roles.slice(0, 4).map(({ id }) => id),
  languages[0]!.locale.code,
);

interface Visit {
  width?: number;
  height?: number;
  javaScript?: boolean;
  theme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  more?: BrowserContextOptions;
  /** For all tests of a file: the page is closed after the last. */
  stays?: boolean;
}

/** So long may the browser be busy; what takes longer hangs. In milliseconds. */
const patience = 120_000;

/** The browser for one test file, and a way to open a page in it as one kind of reader does: it is closed when its test ends. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'), { slowMo: process.env.HEADED ? 300 : 0 });
  });
  afterAll(() => browser.close());

  return async function visit(
    path: string,
    { width = 360, height = 640, javaScript = true, theme = 'light', forcedColors = 'none', more, stays = false }: Visit = {},
  ): Promise<Page> {
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      colorScheme: theme,
      forcedColors,
      reducedMotion: 'reduce',
      ...more,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    if (!stays)
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail') await keepPicture(page, task.fullTestName);
        await context.close();
      });
    await page.goto(path);
    return page;
  };
}

/** Keep what a test saw when it failed. */
async function keepPicture(page: Page, test: string): Promise<void> {
  const path = `test-results/failed/${test.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80)}.png`;
  await page.screenshot({ path, fullPage: true });
  console.error(`what ${page.url()} looked like: ${path}`);
}

/** What a page gave to take away. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return Buffer.concat(await (await download.createReadStream()).toArray());
}
