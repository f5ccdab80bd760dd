// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { oldestBrowsers, styleOptions } from './src/tools/browsers.ts';
import { siteIntegration } from './src/tools/integration.ts';
import { keptPages } from './src/tools/kept-pages.ts';
import { siteAddress } from './src/tools/site-address.ts';
import { isListed, sitemapItem } from './src/tools/sitemap.ts';

const locales = readLocales();
const published = locales.filter(({ status }) => status === 'published');
const codes = published.map(({ code }) => code);
const drafts = locales.filter(({ status }) => status === 'draft').map(({ code }) => code);
const [first = 'en'] = codes; // content/locales.json always publishes one; npm run check sees to it

const address = siteAddress();
const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  site: address.origin,
  base: decodeURI(address.pathname),
  trailingSlash: 'always',
  i18n: {
    locales: codes.length > 0 ? [...codes, ...drafts] : [first], // a draft has pages in `astro dev`, and where a build is asked for them
    defaultLocale: first,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    siteIntegration({
      root,
      base: decodeURI(address.pathname),
      locales,
      hasEditor: process.env.EDITOR_PAGE === '1',
    }),
    keptPages(root, process.env.SITE_DRAFTS),
    mdx({ smartypants: false, syntaxHighlight: false }),
    sitemap({
      filter: (url) => isListed(url, { drafts, base: address.pathname }),
      serialize: (item) => sitemapItem(item, { codes, base: address.pathname }),
    }),
  ],
  build: { inlineStylesheets: 'always', concurrency: 2 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0, // styles that few need stay a file
      cssTarget: oldestBrowsers,
      rolldownOptions: {
        output: { assetFileNames: '_astro/[hash:6][extname]' },
        onLog(level, log, report) {
          // Astro marks MDX modules with a directive of its own; rolldown need not tell of each of them
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    css: {
      transformer: 'lightningcss',
      lightningcss: styleOptions,
    },
  },
});

/**
 * The languages, or none where their file is wrong: the gate before the content tells that in a sentence, by file and line.
 * @returns {import('./src/i18n/locale.ts').Locale[]}
 */
function readLocales() {
  try {
    const locales = JSON.parse(readFileSync(new URL('./content/locales.json', import.meta.url), 'utf8'));
    return locales.filter(
      (/** @type {{ code: unknown, script: unknown }} */ { code, script }) => typeof code === 'string' && typeof script === 'string',
    );
  } catch {
    return [];
  }
}
