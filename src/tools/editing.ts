import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer, type Connect, type InlineConfig, type Plugin } from 'vite';
import { editingPolicy } from '../editing/backend.ts';
import { editorConfig } from '../editing/config.ts';
import { editorFiles } from '../editing/json-schemas.ts';
import { filesOnDisk } from '../files/files.ts';
import type { Locale } from '../i18n/locale.ts';
import { repositoryOf } from '../site/repository.ts';

/** Where the editor in the browser stands, under the site's folder. */
const path = 'edit/';

/** Build the editor into a built site; nothing else there knows of it. */
export async function buildEditor(root: string, base: string, outDir: string): Promise<void> {
  await build({
    ...project(root, base),
    logLevel: 'warn',
    build: {
      outDir: join(outDir, path),
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity, // it is one large program
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
}

/**
 * Serve the editor inside the development server, as a project of its own: the site loads anew after each saved file, and
 * the editor, in which somebody may be writing on, does not. It stands before the plugin that shows problems in the place
 * of pages, since they are what it is there to mend.
 */
export function editingPlugin(root: string, base: string): Plugin {
  return {
    name: 'editor',
    enforce: 'post',
    apply: 'serve',
    async configureServer({ httpServer, middlewares }) {
      const editor = await createServer({
        ...project(root, base),
        appType: 'mpa',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null, fs: { allow: [root] } },
      });
      httpServer?.once('close', () => void editor.close());
      const handle: Connect.NextHandleFunction = (request, response, next) =>
        request.url?.startsWith(`${base}${path}`) ? editor.middlewares(request, response, next) : next();
      // before all others, Astro's too, which put themselves before the rest in the same way
      return () => void middlewares.stack.unshift({ route: '', handle });
    },
  };
}

/** Write what text editors look up of our schemas where Astro's language server looks for it; git does not keep it. */
export function writeEditorFiles(root: string): void {
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const files = editorFiles(filesOnDisk(root), pathToFileURL(`${root}/`));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function project(root: string, base: string): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'src/editing'),
    base: `${base}${path}`,
    cacheDir: join(root, 'node_modules/.cache/editing'),
    publicDir: false,
    plugins: [configPlugin(root)],
    optimizeDeps: { exclude: ['@sveltia/cms'] },
  };
}

/** What the editor is told, at `config.json` beside its page, and the page's policy: made when they are asked for. */
function configPlugin(root: string): Plugin {
  const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const repository = () => repositoryOf(json('package.json').repository);
  const text = () => {
    const locales: Locale[] = json('content/locales.json');
    const interfaceWords = Object.fromEntries(locales.map(({ code }) => [code, json(`content/${code}/ui.json`)]));
    return JSON.stringify(editorConfig({ locales, interfaceWords, repository: repository(), site: json('package.json').homepage }));
  };
  return {
    name: 'editor-config',
    configureServer({ config: { base }, middlewares }) {
      middlewares.use(`${base}config.json`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'config.json', source: text() });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: editingPolicy(repository()) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
