// @ts-check
// Plain JavaScript: this runs before anything is installed, on whatever Node from 20 on the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** Install what is missing. The first time that is `npm ci`; later `npm install`, because npm ci would remove the Node that runs this. */
function install() {
  const isFirst = !existsSync('node_modules/.package-lock.json');
  if (!isFirst && isInStep(read('package-lock.json'), read('node_modules/.package-lock.json'), read('package.json'))) return 0;
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env;
  if (!npm) throw new Error('run this by npm: npm start, or npm test');
  const { status } = spawnSync(node, [npm, isFirst ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = install();
