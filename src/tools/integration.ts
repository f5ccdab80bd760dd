import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../site/patterns.ts';
import { contentPlugin } from './content-plugin.ts';
import { withPolicy } from './policy.ts';
import { stylesPlugin } from './styles-plugin.ts';

/** What makes an Astro project of the rooms: routes from src/site/pages.ts, content behind its gate, styles from data. */
export function siteIntegration({ root, scripts }: { root: string; scripts: readonly string[] }): AstroIntegration {
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const { pattern, entrypoint } of routes) injectRoute({ pattern, entrypoint: `./${entrypoint}`, prerender: true });
        updateConfig({ vite: { plugins: [contentPlugin(root), stylesPlugin(scripts)] } });
      },
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          await writeFile(path, withPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
