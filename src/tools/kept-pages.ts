import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { sum } from 'd3-array';
import { cached, cacheFolder, settleCache } from '../export/cache.ts';

/** Where what was rendered lies, a folder for each state of the site, from the project's top. */
const pages = join(cacheFolder, 'pages');

/** So many states are kept: a build for the tests beside one for another address. */
const keptStates = 3;

/** All that pages are made of, besides where the site will stand: the words and facts, the code, and the packages. */
const sources = ['content', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A build takes its pages and files from the last one for as long as nothing has changed of what they are made of: a second
 * build of the same, such as that of the tests, has little left to do. `variant` is what they hang on besides the project's
 * files and the site's address.
 */
export function keptPages(root: string, variant = ''): AstroIntegration {
  let folder: string;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') folder = pagesFolder(root, variant); // before anything of it is read
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => keepPages(own, folder)),
      'astro:build:done': async () => {
        // somebody went on writing, so nobody knows what these pages were made of
        if (folder !== pagesFolder(root, variant)) await rm(folder, { recursive: true, force: true });
      },
    },
  };
}

/** Where the pages of the site lie as it is now under `root`; `variant` is what it hangs on besides its files and its address. */
export function pagesFolder(root: string, variant: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, variant]));
  for (const file of sources.flatMap((name) => filesAt(root, name)))
    hash.update(JSON.stringify(file)).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  return join(root, pages, hash.digest('base64url'));
}

/** Render each page and each file once, and take it from `folder` from then on. */
export function keepPages(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    ...own,
    name: 'kept-pages',
    async render(request, options) {
      const make = async () => {
        const rendered = await own.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (response.status >= 300 && response.status < 400)
          throw new Error(`${request.url} sends its readers elsewhere; no page here does`);
        return response.bytes();
      };
      return new Response((await cached([request.url], make, folder)) as BodyInit);
    },
  };
}

/** How many files were rendered, and how many taken as they were, since a moment; the states that were built last stay. */
export async function settlePages(since: Date, root: string): Promise<{ made: number; taken: number }> {
  const names = await readdir(join(root, pages)).catch(() => []);
  const states = await Promise.all(
    names.map(async (name) => {
      const folder = join(root, pages, name);
      const { made, taken } = await settleCache(since, folder);
      if (made + taken > 0) await utimes(folder, new Date(), new Date()); // used now
      return { folder, made, taken, used: (await stat(folder)).mtimeMs };
    }),
  );
  const old = states.sort((a, b) => b.used - a.used).slice(keptStates);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
  return { made: sum(states, ({ made }) => made), taken: sum(states, ({ taken }) => taken) };
}

/** The files at a path, which may be a file, a folder or nothing, in an order that is the same everywhere. */
function filesAt(root: string, name: string): string[] {
  const kind = statSync(join(root, name), { throwIfNoEntry: false });
  if (!kind?.isDirectory()) return kind ? [name] : [];
  return readdirSync(join(root, name))
    .sort()
    .flatMap((below) => filesAt(root, `${name}/${below}`));
}
