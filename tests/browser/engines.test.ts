import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { findEngines } from '../../src/tools/engines.ts';
import { phone, type Engine } from '../../src/tools/engines/engine.ts';
import { freeComparison, onePageAKind } from './visit.ts';

const { found, absent } = findEngines();
for (const sentence of absent) {
  console.warn(sentence);
  it.skip(sentence);
}

describe.each(found)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    return () => engine.close();
  });

  it.each([...onePageAKind.map(({ address }) => address), freeComparison])(
    'shows %s whole on a phone, and no script of it fails',
    async (path) => {
      const { title, h1Count, scrollWidth, undrawn, undefinedElements, errors } = await engine.visit(inject('siteUrl') + path);
      expect(title).not.toBe('');
      expect(h1Count).toBe(1);
      expect(scrollWidth).toBeLessThanOrEqual(phone.width);
      expect({ undrawn, undefinedElements, errors }).toEqual({ undrawn: [], undefinedElements: [], errors: [] });
    },
  );

  it('tells what is wrong with a page', async () => {
    const sight = await engine.visit(await serve(spoilt));
    expect(sight).toMatchObject({ h1Count: 2, figureCount: 2, undrawn: ['hidden'], undefinedElements: ['never-defined'] });
    expect(sight.scrollWidth).toBeGreaterThan(phone.width);
    for (const error of ['thrown inline', 'thrown by a module', 'thrown later']) expect(sight.errors.join()).toContain(error);
  });
});

const spoilt = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Spoilt</title>
<script>throw new Error('thrown inline')</script>
<script type="module" src="/module.js"></script>
<h1>One</h1><h1>Two</h1><never-defined></never-defined>
<figure id="drawn"><svg viewBox="0 0 1 1" style="width: 900px; height: 9px"></svg></figure>
<figure id="hidden"><svg viewBox="0 0 1 1" style="display: none"></svg></figure>`;

/** Serve one page while a test runs; answers its address. */
async function serve(page: string): Promise<string> {
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', page],
    '/robots.txt': ['text/plain', ''],
    '/module.js': ['text/javascript', `setTimeout(() => { throw new Error('thrown later') }); throw new Error('thrown by a module')`],
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url ?? ''] ?? ['text/plain', ''];
    const answer = () => response.writeHead(200, { 'Content-Type': type }).end(text);
    // A script comes after a network's time: one can listen in WebKit only once the document is there.
    setTimeout(answer, type === 'text/javascript' ? 500 : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
