import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { dataFolder } from '../../src/facts/parts/fact-table.ts';
import { oews } from '../../src/facts/tables/oews.ts';
import type { Copied } from '../examples/project.ts';
import { beginSite, ownEnvironment, type SecondSite } from './site.ts';

/** Astro itself, as somebody would run it who knows nothing of our own commands, over what a stranger sent. */
export function describeAstro(copied: Copied): void {
  let site: SecondSite;
  let proof: string;
  let opening: string;

  beforeEach(() => {
    site = beginSite(copied);
    proof = join(site.root, 'hacked');
    opening = `content/hi/article/${parse(site.text('content/outline.yaml')).sections[0]}.mdx`;
    onTestFinished(() => site.remove());
  });

  /** A file that would write another if anybody ran it. */
  const hostile = (text: string) => `${text}\nimport { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(proof)}, 'x')}\n`;

  describe('astro build', () => {
    it('refuses code in a section and in a file among the facts, says so, and runs none of it', async () => {
      const stray = 'content/data/x.mdx';
      site.write(opening, hostile(site.text(opening)));
      site.write(stray, hostile('---\ntitle: Tea\n---\n'));
      const { ended, said } = astro(site.root, ['build', '--outDir', 'out']);
      expect(await ended).not.toBe(0);
      expect(said()).toContain('the content has problems');
      for (const file of [opening, stray]) expect(said()).toContain(file);
      expect(said()).toMatch(/\n {2}found {3}.+\n {2}write {3}/);
      expect(existsSync(proof)).toBe(false);
      expect(existsSync(join(site.root, 'out/index.html'))).toBe(false);
    });
  });

  describe('astro dev', () => {
    it('refuses code until it is gone, says so in the page, and then answers after each change', async () => {
      const good = site.text(opening);
      site.write(opening, hostile(good));
      const port = await freePort();
      const { process: server, said, ended } = astro(site.root, ['dev', '--port', String(port)]);
      onTestFinished(async () => {
        server.kill();
        await ended;
      });
      const patience = { timeout: 200_000, interval: 500 };
      const open = async (path = '/hi/') => {
        const response = await fetch(`http://localhost:${port}${path}`, { headers: { accept: 'text/html' } });
        return `${response.status} ${await response.text()}`;
      };
      /** Write a file, and open a page until it shows that; the system tells of no change in the moments after it was asked to watch. */
      const change = (file: string, text: string, shows: RegExp) =>
        vi.waitFor(async () => {
          site.write(file, text);
          expect((await open()).match(shows)?.[0], said()).toBeDefined();
        }, patience);

      await vi.waitFor(open, patience);
      const [, id] = /([\w-]+)\.mdx$/.exec(opening)!;
      expect(await open()).toMatch(new RegExp(`^500 [^]*${RegExp.escape(opening)}[^]*writeFileSync`));
      expect(await open('/en/')).toMatch(/^500 /);
      // the editor, with which it can be mended, stays; it has its policy and does not load anew by itself
      expect(await open('/edit/')).toMatch(/^200 [^]*content-security-policy[^]*connect-src &#39;self&#39;/);
      expect(await open('/edit/config.json')).toMatch(/^200 \{[^]*"content\/\{\{locale\}\}\/comparison"/);
      expect(said()).toMatch(new RegExp(`${RegExp.escape(opening)}:\\d+ {2}body\\n {2}found {3}`));

      // the one page that is there all the same
      expect(await open('/preview/')).toMatch(new RegExp(`^200 [^]*id="article/${id}"[^]*class="problem"`));

      await change(opening, good, /^200 /);
      await change(opening, `${good}\nएक नई पंक्ति।\n`, /^200 [^]*एक नई पंक्ति।/);

      const ui = site.text('content/hi/ui.json');
      await change('content/hi/ui.json', ui.replace(/("nav\.evidence": )"[^"]*"/, '$1"चाय का सबूत"'), /^200 [^]*चाय का सबूत/);
      const pay = `${dataFolder}/${oews.path}`;
      const table = site.text(pay);
      const wrong = table.replace(/^[\d-]+,/m, 'tea,'); // the code of the first row
      await change(pay, wrong, new RegExp(`^500 [^]*${RegExp.escape(pay)}:2 [^]*tea`));
      await change(pay, table, /^200 /);
      expect(existsSync(proof)).toBe(false);
    });
  });
}

/** Run Astro in a project without what this test run has set. */
function astro(root: string, args: readonly string[]): { process: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], { cwd: root, env: ownEnvironment() });
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
