import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepPages, keptPages, pagesFolder, settlePages } from '../../src/tools/kept-pages.ts';

let root: string;
let asked: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  asked = [];
  write('content/hi/ui.json', '{}');
  write('src/site/pages.ts', 'export {};');
});

function write(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What stands in for Astro: each page says its address, and that it was asked is noted. */
const renderer: AstroPrerenderer = {
  name: 'tea',
  getStaticPaths: () => Promise.resolve([]),
  render({ url }) {
    asked.push(new URL(url).pathname);
    if (url.endsWith('/away/')) return Promise.resolve(Response.redirect('https://tea.example/'));
    return Promise.resolve({ response: new Response(`tea at ${url}`) });
  },
};

/** A build of these pages. */
async function build(...paths: string[]): Promise<string[]> {
  const { render } = keepPages(renderer, pagesFolder(root, ''));
  const bodies: string[] = [];
  for (const path of paths) {
    const rendered = await render(new Request(`https://tea.example${path}`), { routeData: {} as RouteData });
    bodies.push(await (rendered as Response).text());
  }
  return bodies;
}

describe(keepPages, () => {
  it('renders a page once, and takes it from then on', async () => {
    expect(await build('/hi/', '/en/')).toEqual(['tea at https://tea.example/hi/', 'tea at https://tea.example/en/']);
    expect(await build('/hi/', '/en/')).toEqual(['tea at https://tea.example/hi/', 'tea at https://tea.example/en/']);
    expect(asked).toEqual(['/hi/', '/en/']);
  });

  it.each([
    ['a word', 'content/hi/ui.json', '{ }'],
    ['the code', 'src/site/pages.ts', 'export {}'],
    ['a file that comes', 'src/site/tea.ts', ''],
    ['a package', 'package-lock.json', '{}'],
  ])('renders all pages anew after a change of %s', async (_what, file, text) => {
    await build('/hi/');
    write(file, text);
    await build('/hi/');
    expect(asked).toEqual(['/hi/', '/hi/']);
  });

  it('keeps no page that sends its readers elsewhere', async () => {
    await expect(build('/away/')).rejects.toThrow('https://tea.example/away/ sends its readers elsewhere');
  });
});

describe(keptPages, () => {
  /** A build in whose middle something happens. */
  async function buildWhile(happens: () => void): Promise<void> {
    let own = renderer;
    const { hooks } = keptPages(root);
    const call = (name: string, options: object) => (hooks as Record<string, (options: object) => Promise<void> | void>)[name]!(options);
    await call('astro:config:setup', { command: 'build' });
    await call('astro:build:start', { setPrerenderer: (wrap: (inner: AstroPrerenderer) => AstroPrerenderer) => (own = wrap(own)) });
    await own.render(new Request('https://tea.example/hi/'), { routeData: {} as RouteData });
    happens();
    await call('astro:build:done', {});
  }

  it('takes the pages of the last build', async () => {
    await buildWhile(() => {});
    await buildWhile(() => {});
    expect(asked).toEqual(['/hi/']);
  });

  it('keeps nothing of a build in which somebody went on writing', async () => {
    await buildWhile(() => write('content/hi/ui.json', '{ }'));
    expect(readdirSync(join(root, 'node_modules/.cache/site/pages'))).toEqual([]);
    await buildWhile(() => write('content/hi/ui.json', '{}'));
    await buildWhile(() => {});
    expect(asked).toEqual(['/hi/', '/hi/', '/hi/']);
  });
});

describe(pagesFolder, () => {
  it('is another where a file is called otherwise, or the same words stand in another', () => {
    const folders = [pagesFolder(root, '')];
    rmSync(join(root, 'content/hi/ui.json'));
    write('content/hi/ui.jso', 'n{}');
    folders.push(pagesFolder(root, ''), pagesFolder(root, 'drafts'));
    expect(new Set(folders).size).toBe(3);
  });
});

describe(settlePages, () => {
  it('counts the files that were made and those that were taken', async () => {
    await build('/hi/', '/en/');
    const [state] = readdirSync(join(root, 'node_modules/.cache/site/pages'));
    const folder = join(root, 'node_modules/.cache/site/pages', state!);
    const before = new Date(Date.now() - 60_000);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
    const since = new Date(Date.now() - 1000);
    await build('/hi/', '/ur/');
    expect(await settlePages(since, root)).toEqual({ made: 1, taken: 1 });
  });

  it('keeps the states that were used last, and no more of them than are of use', async () => {
    const folders: string[] = [];
    for (const [index, words] of ['{}', '{ }', '{  }', '{   }', '{    }'].entries()) {
      write('content/hi/ui.json', words);
      await build('/hi/');
      const folder = pagesFolder(root, '');
      const moment = new Date(Date.now() - 600_000 + index * 1000);
      for (const path of [...readdirSync(folder).map((name) => join(folder, name)), folder]) utimesSync(path, moment, moment);
      folders.push(folder);
    }
    write('content/hi/ui.json', '{}');
    const since = new Date();
    await build('/hi/'); // the first state is used again
    await settlePages(since, root);
    const kept = readdirSync(join(root, 'node_modules/.cache/site/pages')).map((name) => folders.findIndex((own) => own.endsWith(name)));
    expect(kept.sort()).toEqual([0, 3, 4]);
  });

  it('needs no pages', async () => {
    expect(await settlePages(new Date(), join(root, 'nowhere'))).toEqual({ made: 0, taken: 0 });
  });
});
