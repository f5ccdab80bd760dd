import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { headersFile } from '../../src/site/headers.ts';
import { pageKinds } from '../../src/site/pages.ts';
import { portFrom, serveDirectory, type ServeOptions } from '../../src/tools/serve.ts';

/** A site of two pages, served for one test. */
async function serve(options: ServeOptions = { port: 0 }) {
  const directory = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(directory, 'hi'));
  writeFileSync(join(directory, 'hi/index.html'), '<h1>चाय</h1>');
  writeFileSync(join(directory, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(directory, 'icon.svg'), '<svg/>');
  mkdirSync(join(directory, '_astro'));
  writeFileSync(join(directory, '_astro/a1b2c3.js'), '0123456789');
  writeFileSync(join(directory, '_headers'), headersFile(pageKinds, ['/_astro/a1b2c3.js']));
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

/** What is answered to these bytes, as it comes over the line; empty where the server hangs up without a word. */
function send(url: string, text: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), 'localhost', () => socket.write(text));
    socket.setTimeout(300, () => socket.destroy());
    socket
      .setEncoding('utf8')
      .on('data', (data: string) => (answer += data))
      .on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

/** One request with these lines of head, and its answer in parts. */
async function ask(url: string, start: string, ...lines: string[]) {
  const answer = await send(url, [`${start} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n'));
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
  return { status: Number(head.split(' ')[1]), header, body };
}

describe(serveDirectory, () => {
  it('answers a folder with its page, and lets nobody keep it', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/hi/`);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(await response.text()).toBe('<h1>चाय</h1>');
    expect((await fetch(`${url}/icon.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('answers a page without its ending, as hosts do', async () => {
    const { url } = await serve();
    expect(await statusOf(url, '/404')).toBe(200);
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

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=10-5', 416, undefined, 'bytes */10'],
    ['bytes=99-', 416, undefined, 'bytes */10'],
    ['bytes=-', 200, '0123456789', undefined], // HTTP passes over what is no range
    ['bytes=a-b', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
  ])('answers the range %s with %i', async (range, status, body, contentRange) => {
    const { url } = await serve();
    const answer = await ask(url, 'GET /_astro/a1b2c3.js', `Range: ${range}`);
    expect([answer.status, answer.header('Content-Range')]).toEqual([status, contentRange]);
    if (body) expect(answer.body).toBe(body);
    expect((await ask(url, 'GET /hi/')).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND'])('answers %s with 405 and what it allows', async (method) => {
    const { url } = await serve();
    for (const path of ['/hi/', '/nothing-here/']) {
      const answer = await ask(url, `${method} ${path}`);
      expect([answer.status, answer.header('Allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('answers HEAD as GET, without the page', async () => {
    const { url } = await serve();
    const [head, get] = [await ask(url, 'HEAD /hi/'), await ask(url, 'GET /hi/')];
    expect([head.status, head.body, head.header('Content-Length')]).toEqual([200, '', get.header('Content-Length')]);
    expect(await ask(url, 'HEAD /nothing-here/')).toMatchObject({ status: 404, body: '' });
  });

  it.each([
    ['/', '/hi', '/hi/'],
    ['/', '/hi?a=1', '/hi/?a=1'],
    ['/site/', '/site/hi', '/site/hi/'],
  ])('where the site stands at %s, sends %s on to its slash', async (base, path, location) => {
    const { url } = await serve({ port: 0, base });
    const answer = await ask(url, `GET ${path}`);
    expect([answer.status, answer.header('Location')]).toEqual([301, location]);
  });

  it('sends nobody to another site', async () => {
    const { url } = await serve();
    for (const path of ['//hi', '//evil.example/..', '//evil.example/%2e%2e', '/\\evil.example', 'http://evil.example/hi'])
      expect((await ask(url, `GET ${path}`)).header('Location') ?? '/', path).toMatch(/^\/(?![/\\])/);
  });

  it('says of every answer what the host file says of its address', async () => {
    const { url } = await serve({ port: 0, base: '/site/' });
    for (const start of ['GET /site/hi/', 'GET /site/nothing/', 'GET /site/hi', 'POST /site/hi/', 'GET /site/_astro/a1b2c3.js']) {
      const { header } = await ask(url, start);
      expect(header('X-Content-Type-Options'), start).toBe('nosniff');
      if (start === 'GET /site/hi/') expect(header('Content-Security-Policy')).toBe("frame-ancestors 'self'");
      expect(header('Referrer-Policy'), start).toBe('strict-origin-when-cross-origin');
      expect(header('Cache-Control'), start).toBe(start.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
    expect((await ask(url, 'GET /site/_headers')).status).toBe(404);
  });

  it.each([
    ['a word that is no request', 'hello\r\n\r\n'],
    ['a line of zeros', '\0\0\0\0\r\n\r\n'],
    ['no path', 'GET  HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a star', 'GET * HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a whole address', 'GET http://[::1 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['another protocol', 'GET /hi/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    ['a head of 100 kB', `GET /hi/ HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['two lengths', 'GET /hi/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['a long path', `GET /${'a/'.repeat(5000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['broken escapes', 'GET /%zz%c0%ae%ff HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a thousand ranges', `GET /_astro/a1b2c3.js HTTP/1.1\r\nHost: a\r\nRange: bytes=${'0-1,'.repeat(1000)}0-1\r\n\r\n`],
    ['half a request', 'GET /hi/ HTTP/1.1\r\nHos'],
    ['bad conditions', 'GET /hi/ HTTP/1.1\r\nHost: a\r\nIf-Modified-Since: never\r\nIf-None-Match: \u00ff\r\nIf-Range: x\r\n\r\n'],
  ])('stays on its feet when it gets %s', async (_what, text) => {
    const { url } = await serve();
    await send(url, text);
    expect((await ask(url, 'GET /hi/')).status).toBe(200);
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
