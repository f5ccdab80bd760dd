import { existsSync, readFileSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { buildSite } from './build.ts';
import { readHeaders } from './host-headers.ts';
import { siteAddress } from './site-address.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  /** The folder in which the site stands, for example `/site/`. */
  base?: string;
}

export interface Served {
  /** Without a slash at the end, for example `http://localhost:4321`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve a built site as a plain host would: files, folders by their index.html, 404.html for the rest, with the headers
 * of the site's own `_headers`. Nothing may be written here, and nothing that a client sends ends it.
 */
export async function serveDirectory(directory: string, { port, base = '/' }: ServeOptions): Promise<Served> {
  const folder = base.replace(/\/$/, '');
  const headersOf = readHeaders(textOf(join(directory, '_headers')));
  const answer = serveStatic(directory, { cacheControl: false, extensions: ['html'] });
  const server = createServer((request: IncomingMessage & { originalUrl?: string }, response) => {
    request.originalUrl = request.url!; // redirects keep the folder in which the site stands
    const url = request.url!.slice(folder.length);
    const [path] = url.split('?', 1);
    // While somebody works on the site, a browser asks anew each time, but for files whose names change with them.
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headersOf(path!) })) response.setHeader(name, value);
    const refuse = (status: number, headers = {}) => {
      const page = status === 404 ? textOf(join(directory, '404.html')) : '';
      response.writeHead(status, { 'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`, ...headers });
      response.end(page || STATUS_CODES[status]);
    };
    if (!['GET', 'HEAD'].includes(request.method!)) return refuse(405, { Allow: 'GET, HEAD' });
    // The host reads its headers from that file and shows it to nobody.
    if (!request.url!.startsWith(`${folder}/`) || path === '/_headers') return refuse(404);
    request.url = url;
    answer(request, response, (error?: Refusal) => (error ? refuse(error.status ?? 500, error.headers) : refuse(404)));
  });
  const { port: taken } = await listen(server, port);
  return { url: `http://localhost:${taken}${folder}`, close: () => close(server) };
}

/** What the file server says of a request that it cannot answer, such as a range outside the file. */
type Refusal = Error & { status?: number; headers?: Record<string, string> };

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The port that somebody asks for, or 4321 where they ask for none; anything else is answered with a sentence. */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535)
    throw new Error(`PORT is "${text}"; write a number from 1 to 65535, for example PORT=4321`);
  return port;
}

/** Listen on this machine only; where the port is taken, say so and take the next. */
async function listen(server: Server, port: number): Promise<AddressInfo> {
  for (let candidate = port; ; candidate++) {
    const error = await tryPort(server, candidate);
    if (!error) return server.address() as AddressInfo;
    if (error.code !== 'EADDRINUSE' || candidate >= Math.min(port + 20, 65535)) throw error;
    console.log(`port ${candidate} is taken; trying ${candidate + 1}`);
  }
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

if (import.meta.main) {
  try {
    const port = portFrom(process.env.PORT);
    if (await buildSite()) {
      const { url } = await serveDirectory('dist', { port, base: siteAddress().pathname });
      console.log(`\nThe site is at ${url}/  (stop with Ctrl+C)`);
    } else process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
