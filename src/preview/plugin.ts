import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { filesOnDisk } from '../files/files.ts';
import { previewPage, readPreviewChoice } from './page.ts';
import { readPreview } from './pieces.ts';
import { css } from './style.ts';
import { readPreviewWords } from './words.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'", // Vite's client, which loads the page anew
  "connect-src 'self' ws: wss:",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "frame-src 'self'", // a file is opened by an address of Vite's, whose empty answer goes into a hidden frame
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The preview for editors at /preview/ of the development server; a build knows nothing of it. It stands before the gate of content/, because it runs nothing. */
export function previewPlugin(folder: string): Plugin {
  const root = realpathSync(folder);
  const files = filesOnDisk(root);
  return {
    name: 'preview',
    apply: 'serve',
    enforce: 'pre', // as the gate, which answers every page while anything is wrong
    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (url.pathname !== `${base}preview/` && url.pathname !== '/preview/') return next();
        const words = readPreviewWords(files);
        if (words.size === 0) return next(); // the page that says what is wrong in content/
        const preview = readPreview(files, base);
        const choice = readPreviewChoice(url.searchParams, preview, [...words.keys()]);
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        });
        response.end(previewPage(preview, choice, words, base));
      });
      server.watcher.on('all', (_event, file) => {
        // pages load anew only when a change reaches them; the preview shows every file
        if (file.startsWith(join(root, 'content') + sep)) server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
