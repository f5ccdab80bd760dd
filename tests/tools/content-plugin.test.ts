import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import { filesOnDisk, type Files } from '../../src/files/files.ts';
import { readSite } from '../../src/site/read.ts';
import { contentPlugin } from '../../src/tools/content-plugin.ts';

const opening = 'content/en/article/opening.mdx';
const hostile = '\n{globalThis.hacked = 1}\n';
const patience = { timeout: 50_000, interval: 300 };
const log = vi.spyOn(console, 'log').mockImplementation(() => {});
beforeEach(() => void log.mockClear());

/** A folder with a copy of the site's content, some of it spoilt. */
function contentFolder(spoil: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(spoil)) appendFileSync(join(root, file), text);
  return root;
}

/** A development server with nothing but the gate, and what came through it to the compiler behind. */
async function serve(root: string) {
  const compiled: string[] = [];
  const compiler = {
    name: 'compiler',
    transform(code: string, id: string) {
      if (!id.includes('.mdx')) return undefined;
      compiled.push(code);
      return `export default ${JSON.stringify(code)}`;
    },
  };
  const server = await createViteServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [contentPlugin(root), compiler],
  });
  onTestFinished(() => server.close());
  const load = (id: string) => server.ssrLoadModule(id);
  const http = createServer(server.middlewares.use((_request, response) => response.end('a page')));
  await new Promise<void>((resolve) => http.listen(0, 'localhost', resolve));
  onTestFinished(() => void http.close());
  /** What is answered to somebody who asks for this kind of thing. */
  const ask = async (accept: string) => {
    const response = await fetch(`http://localhost:${(http.address() as AddressInfo).port}/en/`, { headers: { accept } });
    return { status: response.status, body: await response.text() };
  };
  return { server, compiled, load, ask };
}

/** Write a file until it is seen: the system tells of no change in the moments after it was asked to watch. */
function change(path: string, text: string, isSeen: () => Promise<void>): Promise<void> {
  const write = async () => {
    writeFileSync(path, text);
    await isSeen();
  };
  return vi.waitFor(write, patience);
}

/** What a file says behind `virtual:content`. */
async function textOf(load: (id: string) => Promise<Record<string, unknown>>, file: string): Promise<string | undefined> {
  return ((await load('virtual:content')).files as Files).text(file);
}

describe(contentPlugin, () => {
  it('hands on every file of a content that is right, as it was checked', async () => {
    const root = contentFolder();
    const { load, compiled, ask } = await serve(root);
    const text = readFileSync(join(root, opening), 'utf8');
    expect(await textOf(load, opening)).toBe(text);
    expect((await load('virtual:content')).site).toBe(readSite(filesOnDisk(root)).site); // read once
    expect((await load(`/${opening}`)).default).toBe(text);
    expect(compiled).toEqual([text]);
    expect(await ask('text/html')).toEqual({ status: 200, body: 'a page' });
    expect(log).not.toHaveBeenCalled();
  });

  it('lets no body through to a compiler while one of them has code in it, be it another', async () => {
    const { load, compiled } = await serve(contentFolder({ [opening]: hostile }));
    for (const id of ['virtual:content', `/${opening}`, `/${opening}?import`, '/content/hi/article/opening.mdx']) {
      await expect(load(id), id).rejects.toThrow(`the content has problems\n\n${opening}:`);
    }
    expect(compiled).toEqual([]);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('says in the terminal, and in the place of every page, what is wrong and what to write', async () => {
    const { ask } = await serve(contentFolder({ [opening]: hostile }));
    const problem = /content\/en\/article\/opening\.mdx:\d+ {2}body\n {2}found {3}\{globalThis\.hacked = 1\}\n {2}write /;
    expect(log.mock.calls).toEqual([[expect.stringMatching(problem)]]);
    const page = await ask('text/html,application/xhtml+xml');
    expect(page).toMatchObject({ status: 500, body: expect.stringMatching(problem) });
    expect(page.body).toContain('/@vite/client'); // it loads the page anew
    expect(await ask('image/png')).toEqual({ status: 200, body: 'a page' });
  });

  it('opens as soon as the content is mended, and closes when it is spoilt', async () => {
    const root = contentFolder({ [opening]: hostile });
    const { load, compiled } = await serve(root);
    await expect(load('virtual:content')).rejects.toThrow();
    const good = readFileSync(opening, 'utf8');
    await change(join(root, opening), good, async () => expect(await textOf(load, opening)).toBe(good));
    expect((await load(`/${opening}`)).default).toBe(good);
    await vi.waitFor(
      () => expect(log.mock.lastCall).toEqual([expect.stringMatching(/^content: \d+ files checked, no problems$/)]),
      patience,
    );
    await change(join(root, opening), good + hostile, () => expect(load('virtual:content')).rejects.toThrow('the content has problems'));
    await expect(load(`/${opening}`)).rejects.toThrow('the content has problems');
    expect(compiled).toEqual([good]);
  });

  it('sees a table that changes, a file that comes and one that goes', async () => {
    const root = contentFolder();
    const { load } = await serve(root);
    const table = 'content/data/us/oews-latest.csv';
    const text = (await textOf(load, table))!;
    await change(join(root, table), `${text}\n`, async () => expect(await textOf(load, table)).toBe(`${text}\n`));
    const stray = join(root, 'content/en/article/stray.mdx');
    await change(stray, '---\ntitle: Tea\nshort: Tea\n---\nTea.\n', () =>
      expect(load('virtual:content')).rejects.toThrow('article/stray.mdx'),
    );
    rmSync(stray);
    await vi.waitFor(() => load('virtual:content'), patience);
  });

  it('compiles what was checked, whatever the disk has by then', async () => {
    const root = contentFolder();
    const { server, load, compiled } = await serve(root);
    await load('virtual:content');
    server.watcher.removeAllListeners(); // as if the system were slow to tell
    appendFileSync(join(root, opening), hostile);
    await load(`/${opening}`);
    expect(compiled).toEqual([readFileSync(opening, 'utf8')]);
  });

  it('compiles no MDX from elsewhere, which nobody has checked', async () => {
    const root = contentFolder();
    writeFileSync(join(root, 'tea.mdx'), hostile);
    const { load, compiled } = await serve(root);
    await expect(load('/tea.mdx')).rejects.toThrow('tea.mdx is no content file');
    expect(compiled).toEqual([]);
  });
});
