// @ts-check
// Plain JavaScript: this runs before anything is installed, on whatever Node from 20 on the machine has. It installs what is
// missing, and then runs the program that it is given on the pinned Node: `node src/tools/install.mjs src/tools/serve.ts`. No
// pre-script does that, since npm leaves those out where it is told to run no scripts of packages (ignore-scripts).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {{ version?: string, optional?: boolean, devDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether node_modules holds what the lock file says; `installed` is npm's own note of what it has put there, written last.
 * Optional packages may be missing: they are for other machines.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {{ devDependencies: Record<string, string> }} manifest
 */
export function isInStep(lock, installed, manifest) {
  const { '': project, ...packages } = lock.packages;
  /** @param {[path: string, locked: LockedPackage]} entry */
  const isThere = ([path, { version, optional }]) => {
    const found = installed.packages[path];
    return found ? found.version === version : optional === true;
  };
  return (
    isDeepStrictEqual(project?.devDependencies, manifest.devDependencies) &&
    Object.entries(packages).every(isThere) &&
    Object.keys(installed.packages).every((path) => path in packages)
  );
}

/** The Node that package-lock.json names. */
const pinned = join('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Install what is missing; answers in a sentence why that failed. The first time it is `npm ci`; later `npm install`, because npm ci
 * would remove the Node that runs this.
 * @returns {string | undefined}
 */
function install() {
  const isFirst = !existsSync('node_modules/.package-lock.json');
  const isWhole = !isFirst && isInStep(read('package-lock.json'), read('node_modules/.package-lock.json'), read('package.json'));
  if (isWhole && existsSync(pinned)) return undefined;
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm, npm_config_user_agent: agent = '' } = process.env;
  if (!npm || !agent.startsWith('npm/')) return 'This project is installed by npm: npm start, or npm test.';
  /** @param {string[]} args */
  const run = (...args) =>
    spawnSync(node, [npm, ...args, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' }).status === 0;
  if (!isWhole && !run(isFirst ? 'ci' : 'install')) return 'npm could not install what is missing; it says above why.';
  // Where npm runs no scripts of packages, this one is still needed: it fetches the Node of this machine.
  if (!existsSync(pinned)) run('rebuild', 'node', '--ignore-scripts=false');
  return existsSync(pinned) ? undefined : 'npm could not fetch the pinned Node: npm rebuild node --ignore-scripts=false says why.';
}

/**
 * Run a program on the pinned Node, and end as it ends.
 * @param {string[]} args
 */
function runPinned(args) {
  const child = spawn(pinned, args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => (process.exitCode = status ?? 1));
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failure = install();
  if (failure) {
    console.error(failure);
    process.exitCode = 1;
  } else runPinned(process.argv.slice(2));
}
