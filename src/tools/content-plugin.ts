import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { filesOnDisk } from '../files/files.ts';
import { formatProblems } from '../files/problem.ts';
import { readSite, type SiteRead } from '../site/read.ts';
import { reportContent, reportFault } from './check-content.ts';
import { problemPage } from './problem-page.ts';

const virtual = '\0virtual:content';

/** Under which what was read is handed to the pages: they are bundled, but run in this process, so that nothing is read again for them. */
const handed = 'front-office-back-office/content';

/**
 * The gate between content/ and everything that compiles or runs. It hands what was read to src/site/content.ts, and
 * refuses every body, which as MDX is code, for as long as the check finds anything wrong; so neither `astro build` nor
 * the development server runs what a stranger wrote. What is compiled is the text that was checked, never what the disk
 * has by then. `hasDrafts` says whether languages that are still being written get their pages too. While the server runs, it checks after each change and tells what is wrong in the terminal and in the page.
 */
export function contentPlugin(folder: string, { hasDrafts = false }: { hasDrafts?: boolean } = {}): Plugin {
  const root = realpathSync(folder); // as the bundler names files
  const path = (file: string) => relative(root, file.replace(/\?.*/, '')).split(sep).join('/');
  const isContent = (file: string) => path(file).startsWith('content/');
  let snapshot: SiteRead | undefined;
  const check = () => (snapshot ??= readSite(filesOnDisk(root)));
  const refuse = () => {
    const { problems } = check();
    if (problems.length > 0) throw new Error(messageOf(problems));
  };
  return {
    name: 'content',
    enforce: 'pre',
    buildStart() {
      if (this.meta.watchMode === false) refuse();
    },
    resolveId: (id) => (`\0${id}` === virtual ? virtual : undefined),
    load(id) {
      if (id === virtual) {
        const { site, files, problems } = check();
        // thrown where it is imported: so the module is known, and made anew once the content is mended
        if (!site) return `throw new Error(${JSON.stringify(messageOf(problems))})`;
        Reflect.set(globalThis, Symbol.for(handed), { site, files, hasDrafts });
        return `export const { site, files, hasDrafts } = globalThis[Symbol.for('${handed}')]`;
      }
      const file = path(id);
      if (!file.endsWith('.mdx')) return undefined;
      refuse();
      return check().files.text(file) ?? this.error(`${file} is no content file, so nobody has checked it`);
    },
    watchChange(file) {
      if (isContent(file)) snapshot = undefined;
    },
    hotUpdate({ file, modules }) {
      const texts = this.environment.moduleGraph.getModuleById(virtual);
      return isContent(file) && texts ? [...modules, texts] : undefined;
    },
    configureServer(server) {
      server.middlewares.use(tellReader(server, () => check().problems));
      let hadProblems = check().problems.length > 0;
      if (hadProblems) console.log(reportContent(check()));
      const changed = debounce(() => {
        try {
          console.log(reportContent(check()));
        } catch (error) {
          return console.error(reportFault(error));
        }
        const hasProblems = check().problems.length > 0;
        if (hasProblems || hadProblems) server.environments.client.hot.send({ type: 'full-reload' });
        hadProblems = hasProblems;
      });
      server.watcher.on('all', (_event, file) => {
        if (isContent(file)) changed();
      });
    },
  };
}

function messageOf(problems: SiteRead['problems']): string {
  return `the content has problems\n\n${formatProblems(problems)}`;
}

/** While there are problems, every page is the list of them. */
function tellReader({ config }: ViteDevServer, problemsNow: () => SiteRead['problems']): Connect.NextHandleFunction {
  return (request, response, next) => {
    const problems = request.headers.accept?.includes('text/html') ? problemsNow() : [];
    if (problems.length === 0) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(problemPage(formatProblems(problems), `${config.base}@vite/client`));
  };
}

/** Editors save several files at once; they are checked together. */
function debounce(run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 50);
  };
}
