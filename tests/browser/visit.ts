import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { filesOnDisk } from '../../src/files/files.ts';
import { pageAddress } from '../../src/site/addresses.ts';
import { pageKinds } from '../../src/site/pages.ts';
import { readSite } from '../../src/site/read.ts';
import { launchBrowser } from '../../src/tools/browser.ts';

const { site } = readSite(filesOnDisk(process.cwd()));
/** The languages that the site is built in, and its content, as the pages have it. */
export const { languages } = site!;
export const codes = languages.map(({ locale }) => locale.code);

/** The addresses of one kind of page in every language. */
export function pagesOf(id: string): string[] {
  return [...new Set(codes.map((code) => pageAddress(id, code)))];
}

/** Every page that a reader can meet, a wrong address too. */
export const pages = [...pageKinds.filter(({ isIndexed }) => isIndexed).flatMap(({ id }) => pagesOf(id)), '/nothing-here/'];
/** One page of each kind, the languages by turns: what no language changes is tried once. */
export const onePageAKind = pageKinds.map(({ id }, index) => pagesOf(id)[index % pagesOf(id).length]!);
export const articles = pagesOf('article');
export const evidencePages = pagesOf('evidence');
export const themes = ['light', 'dark'] as const;

interface Visit {
  width?: number;
  height?: number;
  javaScript?: boolean;
  theme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  more?: BrowserContextOptions;
}

/** A browser for one test file, and a way to open a page in it as one kind of reader does. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return async function visit(path: string, { width = 360, height = 640, javaScript = true, theme = 'light', forcedColors = 'none', more }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      colorScheme: theme,
      forcedColors,
      reducedMotion: 'reduce',
      ...more,
    });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}
