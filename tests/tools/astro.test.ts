import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { copyProject } from '../dist/grow.ts';

// Astro itself, as somebody would run it who knows nothing of our own commands, over what a stranger sent.

const opening = 'content/hi/article/opening.mdx';
let root: string;
let proof: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'astro-'));
  proof = join(root, 'hacked');
  copyProject(process.cwd(), root);
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
});

/** A file that would write another if anybody ran it. */
function hostile(text: string): string {
  return `${text}\nimport { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(proof)}, 'x')}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Run Astro in the copy without what this test run has set. */
function astro(args: readonly string[]): { process: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|SSR|MODE|BASE_URL|SITE_)/.test(name),
  );
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: root,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { process: child, said: () => said, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => server.listen(0, () => resolve((server.address() as AddressInfo).port)));
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('astro build', () => {
  it.each([
    ['a section', opening, () => hostile(readFileSync(opening, 'utf8'))],
    ['a file among the facts', 'content/data/article/x.mdx', () => hostile('---\ntitle: Tea\n---\n')],
  ])('refuses code in %s, says so, and runs none of it', async (_what, file, text) => {
    write(file, text());
    const { ended, said } = astro(['build', '--outDir', 'out']);
    expect(await ended).not.toBe(0);
    expect(said()).toContain('the content has problems');
    expect(said()).toContain(file);
    expect(said()).toMatch(/\n {2}found {3}.+\n {2}write {3}/);
    expect(existsSync(proof)).toBe(false);
    expect(existsSync(join(root, 'out/index.html'))).toBe(false);
  });
});

describe('astro dev', () => {
  it('refuses code until it is gone, says so in the page, and then answers soon after each change', async () => {
    const good = readFileSync(opening, 'utf8');
    write(opening, hostile(good));
    const port = await freePort();
    const { process: server, said, ended } = astro(['dev', '--port', String(port)]);
    onTestFinished(async () => {
      server.kill();
      await ended;
    });
    const patience = { timeout: 50_000, interval: 200 };
    const open = async (path = '/hi/') => {
      const response = await fetch(`http://localhost:${port}${path}`, { headers: { accept: 'text/html' } });
      return `${response.status} ${await response.text()}`;
    };
    /** Write a file, and open a page until it shows that; the system tells of no change in the moments after it was asked to watch. */
    const change = (file: string, text: string, shows: RegExp, path?: string) =>
      vi.waitFor(async () => {
        write(file, text);
        expect((await open(path)).match(shows)?.[0], said()).toBeDefined();
      }, patience);

    await vi.waitFor(open, patience);
    expect(await open()).toMatch(/^500 [^]*content\/hi\/article\/opening\.mdx[^]*writeFileSync/);
    expect(await open('/en/')).toMatch(/^500 /);
    // the editor, with which it can be mended, stays; it has its policy and does not load anew by itself
    expect(await open('/edit/')).toMatch(/^200 [^]*content-security-policy[^]*connect-src &#39;self&#39;/);
    expect(await open('/edit/config.json')).toMatch(/^200 \{[^]*"content\/\{\{locale\}\}\/comparison"/);
    expect(said()).toMatch(/content\/hi\/article\/opening\.mdx:\d+ {2}body\n {2}found {3}/);

    expect(await open('/preview/')).toMatch(/^200 [^]*id="article\/opening"[^]*class="problem"/); // the one page that is there all the same

    await change(opening, good, /^200 /);
    await change(opening, `${good}\nएक नई पंक्ति।\n`, /^200 [^]*एक नई पंक्ति।/);

    const words = readFileSync('content/en/ui.json', 'utf8');
    await change('content/en/ui.json', words.replace(/("nav\.evidence": )"[^"]*"/, '$1"Proof of tea"'), /^200 [^]*Proof of tea/, '/en/');
    const pay = readFileSync('content/data/us/oews-latest.csv', 'utf8');
    const wrong = pay.replace(/^[\d-]+,/m, 'tea,'); // the code of the first row
    await change('content/data/us/oews-latest.csv', wrong, /^500 [^]*oews-latest\.csv:2 [^]*tea/, '/en/evidence/');
    await change('content/data/us/oews-latest.csv', pay, /^200 /, '/en/evidence/');
    expect(existsSync(proof)).toBe(false);
  });
});
