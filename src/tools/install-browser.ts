import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './browser.ts';

const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * A browser for the tests: the one that is here, or else a fresh one. On Debian as root it is Debian's, because that
 * brings the libraries it needs; elsewhere, or where Debian has none, it is Playwright's own.
 */
export function ensureBrowser(): string {
  const browser =
    findBrowser() ??
    (isRootOnDebian && installFromDebian('chromium') ? findBrowser() : undefined) ??
    (downloadByPlaywright() ? findBrowser() : undefined);
  if (!browser)
    throw new Error('no browser could be installed: install Chromium or Chrome yourself, or set CHROME_PATH to the one you have');
  return browser;
}

/** Without a font for Devanagari a browser draws boxes, and what the tests measure is not the page. Answers a warning. */
export function ensureHindiFont(): string | undefined {
  if (hasHindiFont() || (isRootOnDebian && installFromDebian('fonts-noto-core') && hasHindiFont())) return undefined;
  return 'No font for Hindi is on this machine, so pictures of the Hindi page will show boxes: install Noto Sans Devanagari (Debian: fonts-noto-core)';
}

/** Only Linux tells by fc-list; macOS and Windows bring fonts for Devanagari. */
function hasHindiFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=hi'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function installFromDebian(name: string): boolean {
  console.log(`installing ${name} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', name);
}

function downloadByPlaywright(): boolean {
  console.log('downloading a browser by Playwright');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}
