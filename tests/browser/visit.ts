import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/tools/browser.ts';

/** Every page that a reader can meet. */
export const pages = ['/', '/hi/', '/en/', '/hi/evidence/', '/en/evidence/', '/nothing-here/'];
export const articles = ['/hi/', '/en/'];
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
