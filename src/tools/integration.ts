import { glob, readdir, readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locale.ts';
import { headersFile } from '../site/headers.ts';
import { pageKinds } from '../site/pages.ts';
import { kindOfFile, routes } from '../site/patterns.ts';
import { previewPlugin } from '../preview/plugin.ts';
import { contentPlugin } from './content-plugin.ts';
import { buildEditor, editingPlugin, writeEditorFiles } from './editing.ts';
import { buildIslands, islandEntries, islandsIn, withIslands } from './islands.ts';
import { withOwnStyles } from './page-styles.ts';
import { withPolicy } from './policy.ts';
import { stylesPlugin } from './styles-plugin.ts';

export interface SiteOptions {
  /** The project's folder. */
  root: string;
  /** The folder in which the site stands, for example `/office/`. */
  base: string;
  /** All languages, drafts too. */
  locales: readonly Locale[];
  /** Whether the built site holds the editor in the browser; the development server always does. */
  hasEditor: boolean;
}

/** What makes an Astro project of the rooms: routes from src/site/pages.ts, content behind its gate, styles from data. */
export function siteIntegration({ root, base, locales, hasEditor }: SiteOptions): AstroIntegration {
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, injectRoute, injectScript, updateConfig }) => {
        const hasDrafts = command === 'dev' || process.env.SITE_DRAFTS === '1';
        const shown = locales.filter(({ status }) => hasDrafts || status === 'published');
        for (const { pattern, entrypoint } of routes) injectRoute({ pattern, entrypoint: `./${entrypoint}`, prerender: true });
        if (shown.some(({ status }) => status === 'draft'))
          addMiddleware({ order: 'post', entrypoint: new URL('src/components/site/mark-drafts.ts', pathToFileURL(`${root}/`)) });
        // While somebody works on the site every page has every script: which elements stand there is known only of a built page.
        if (command === 'dev')
          injectScript(
            'page',
            islandEntries(root)
              .map((file) => `import '/${file}';`)
              .join('\n'),
          );
        updateConfig({
          vite: { plugins: [previewPlugin(root), editingPlugin(root, base), contentPlugin(root, { hasDrafts }), stylesPlugin(shown)] },
        });
      },
      'astro:server:setup': () => writeEditorFiles(root),
      'astro:build:done': async ({ dir }) => {
        const islands = await buildIslands(root, fileURLToPath(dir));
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          const html = await readFile(path, 'utf8');
          const needed = islandsIn(html, islands);
          const page = withOwnStyles(withIslands(html, needed, base), new Set(needed.flatMap(({ made }) => made)));
          await writeFile(path, withPolicy(page, kindOfFile(file.split(sep).join('/'))?.policy));
        }
        await writeFile(new URL('_headers', dir), headersFile(pageKinds, await hashedFiles(dir)));
        if (hasEditor) await buildEditor(root, base, fileURLToPath(dir)); // after the others, since it has its own policy
      },
    },
  };
}

/** The addresses of the files whose names change with what is in them. */
async function hashedFiles(dir: URL): Promise<string[]> {
  const names = await readdir(new URL('_astro/', dir)).catch(() => []);
  return names.sort().map((name) => `/_astro/${name}`);
}
