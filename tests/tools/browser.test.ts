import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/tools/browser.ts';

/** A folder with programs (or mere files) of these names. */
function folder(programs: string[], { mode = 0o755 } = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const name of programs) {
    writeFileSync(join(path, name), '');
    chmodSync(join(path, name), mode);
  }
  return path;
}

const none = '/nowhere/chromium';

describe(findBrowser, () => {
  it('prefers Chromium to Chrome, wherever on the PATH they are', () => {
    const [first, second] = [folder(['google-chrome']), folder(['chromium', 'chrome'])];
    expect(findBrowser({ PATH: [first, second].join(delimiter) }, 'linux', none)).toBe(join(second, 'chromium'));
  });

  it('prefers Playwright’s own to the machine’s, and the one that CHROME_PATH names to both', () => {
    const [own, path] = [join(folder(['own']), 'own'), folder(['chromium', 'chosen'])];
    expect(findBrowser({ PATH: path }, 'linux', own)).toBe(own);
    expect(findBrowser({ PATH: path, CHROME_PATH: join(path, 'chosen') }, 'linux', own)).toBe(join(path, 'chosen'));
  });

  it('takes neither a folder nor a file that cannot be run', () => {
    const path = folder(['google-chrome'], { mode: 0o644 });
    mkdirSync(join(path, 'chromium'));
    expect(findBrowser({ PATH: path }, 'linux', none)).toBe(undefined);
    expect(findBrowser({}, 'linux', none)).toBe(undefined);
  });

  it('says what is wrong with CHROME_PATH instead of taking another browser', () => {
    expect(() => findBrowser({ CHROME_PATH: none }, 'linux', none)).toThrow(
      'CHROME_PATH names "/nowhere/chromium", where no program is; write the path of a Chromium or Chrome, or unset it',
    );
  });
});
