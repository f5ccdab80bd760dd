import type { AstroIntegration } from 'astro';
import { routes } from '../site/patterns.ts';
import { contentPlugin } from './content-plugin.ts';
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
    },
  };
}
