import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { portFrom, serveDirectory, type ServeOptions } from '../../src/tools/serve.ts';

/** A site of two pages, served for one test. */
async function serve(options: ServeOptions = { port: 0 }) {
  const directory = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(directory, 'hi'));
  writeFileSync(join(directory, 'hi/index.html'), '<h1>चाय</h1>');
  writeFileSync(join(directory, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(directory, 'icon.svg'), '<svg/>');
  const served = await serveDirectory(directory, options);
  onTestFinished(async () => {
    await served.close();
    rmSync(directory, { recursive: true });
  });
  return served;
}

/** The status of an address exactly as it is written; fetch() would tidy it first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) =>
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(),
  );
}

describe(serveDirectory, () => {
  it('answers a folder with its page, and lets nobody keep it', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/hi/`);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html;charset=utf-8',
      'no-cache',
    ]);
    expect(await response.text()).toBe('<h1>चाय</h1>');
    expect((await fetch(`${url}/icon.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('answers a wrong address with 404 and the page for it', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/nothing-here/`);
    expect([response.status, await response.text()]).toEqual([404, '<h1>Not here</h1>']);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%00', '/%'])(
    'stays inside its folder and on its feet when asked for %s',
    async (path) => {
      const { url } = await serve();
      expect(await statusOf(url, path)).toBe(404);
      expect(await statusOf(url, '/hi/')).toBe(200);
    },
  );

  it('stands in a folder where the site does', async () => {
    const { url } = await serve({ port: 0, base: '/site/' });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/site$/);
    expect((await fetch(`${url}/hi/`)).status).toBe(200);
    expect(await statusOf(url, '/hi/')).toBe(404);
  });

  it('takes the next port where one is taken, and says so', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const first = await serve();
    const port = Number(new URL(first.url).port);
    const second = await serve({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect(log.mock.calls[0]).toEqual([`port ${port} is taken; trying ${port + 1}`]);
  });
});

describe(portFrom, () => {
  it('is 4321 where nobody asks for another', () => {
    expect([portFrom(undefined), portFrom(''), portFrom('8080')]).toEqual([4321, 4321, 8080]);
  });

  it.each(['0', '65536', '-1', '80a', '1e3', ' 80', '8 0'])('refuses %j', (text) => {
    expect(() => portFrom(text)).toThrow(`PORT is "${text}"; write a number from 1 to 65535, for example PORT=4321`);
  });
});
