import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { copyProject, type Copied } from '../examples/project.ts';

/** A copy of the project in a folder of its own, to be changed and built. */
export interface SecondSite {
  root: string;
  /** Run a program of the copy there, without what this test run has set; answers how it ended and what it said. */
  run(program: string, args?: readonly string[], env?: NodeJS.ProcessEnv): { status: number | null; said: string };
  /** A file below the copy. */
  text(file: string): string;
  bytes(file: string): Buffer;
  write(file: string, text: string): void;
  /** A built page by its address: `/hi/evidence/`. */
  page(address: string): CheerioAPI;
  remove(): void;
}

/** Begin a second site as a copy of this project, with other content where that is given. */
export function beginSite(copied: Copied = {}): SecondSite {
  const root = mkdtempSync(join(tmpdir(), 'second-site-'));
  copyProject(process.cwd(), root, copied);
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    run(program, args = [], env = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...ownEnvironment(), ...env },
      });
      return { status, said: stdout + stderr };
    },
    text,
    bytes: (file) => readFileSync(join(root, file)),
    write: (file, said) => writeFileSync(join(root, file), said),
    page: (address) => load(text(join('dist', address, 'index.html'))),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** What programs of a second site are started with: this process's environment without what the test run has set. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const isOfTests = /^(VITEST|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|SSR|MODE|BASE_URL|SITE_)/;
  const own = Object.entries(process.env).filter(([name]) => !isOfTests.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}
