import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../site/patterns.ts';
import { contentPlugin } from './content-plugin.ts';
import { buildEditor, editingPlugin, writeEditorFiles } from './editing.ts';
import { withPolicy } from './policy.ts';
import { stylesPlugin } from './styles-plugin.ts';

export interface SiteOptions {
  /** The project's folder. */
  root: string;
  /** The folder in which the site stands, for example `/office/`. */
  base: string;
  /** Scripts that the site's languages are written in. */
  scripts: readonly string[];
  /** Whether the built site holds the editor in the browser; the development server always does. */
  hasEditor: boolean;
}

/** What makes an Astro project of the rooms: routes from src/site/pages.ts, content behind its gate, styles from data. */
export function siteIntegration({ root, base, scripts, hasEditor }: SiteOptions): AstroIntegration {
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const { pattern, entrypoint } of routes) injectRoute({ pattern, entrypoint: `./${entrypoint}`, prerender: true });
        updateConfig({ vite: { plugins: [editingPlugin(root, base), contentPlugin(root), stylesPlugin(scripts)] } });
      },
      'astro:server:setup': () => writeEditorFiles(root),
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          await writeFile(path, withPolicy(await readFile(path, 'utf8')));
        }
        if (hasEditor) await buildEditor(root, base, fileURLToPath(dir)); // after the others, since it has its own policy
      },
    },
  };
}
