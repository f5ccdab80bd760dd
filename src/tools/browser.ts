import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** Where a Chromium or Chrome is on this machine: the one that CHROME_PATH names, Playwright's own, then the usual places. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  own = chromium.executablePath(),
): string | undefined {
  if (env.CHROME_PATH) {
    if (!isProgram(env.CHROME_PATH))
      throw new Error(`CHROME_PATH names "${env.CHROME_PATH}", where no program is; write the path of a Chromium or Chrome, or unset it`);
    return env.CHROME_PATH;
  }
  return [own, ...placesOnPath(env), ...usualPlaces(env, platform)].find(isProgram);
}

/** Start a browser that asks nothing of the network by itself, with windows if one wants to watch it; tests connect to it. */
export async function launchBrowser({ headless = true } = {}): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser is here; run npm test, which installs one, or set CHROME_PATH to a Chromium or Chrome');
  return chromium.launchServer({
    executablePath,
    headless,
    chromiumSandbox: !isRoot, // root cannot use the sandbox
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function placesOnPath({ PATH = '' }: NodeJS.ProcessEnv): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]);
  return [];
}

function isProgram(path: string | undefined): path is string {
  if (!path || !existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
