import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkContent, reportContent, type CheckedContent } from './check-content.ts';

export interface BuildOptions {
  /** The project's folder. */
  root?: string;
  /** Where the site goes, from the project's folder. */
  outDir?: string;
  /** What checks the content first. */
  check?: (root: string) => CheckedContent;
  /** What builds; Astro, unless a test brings something smaller. Answers whether it succeeded. */
  build?: (root: string, outDir: string) => Promise<boolean>;
}

/**
 * Check the content, then build the site. If anything fails, the site that was there stays as it was.
 * Answers whether the site is new.
 */
export async function buildSite({ root = process.cwd(), outDir = 'dist', check = checkContent, build = buildWithAstro }: BuildOptions = {}): Promise<boolean> {
  const checked = check(root);
  console.log(reportContent(checked));
  if (checked.problems.length > 0) return false;

  const [site, next, old] = [outDir, `${outDir}.next`, `${outDir}.old`].map((folder) => join(root, folder)) as [string, string, string];
  remove(next);
  if (!(await build(root, `${outDir}.next`)) || !existsSync(next)) {
    remove(next);
    return false;
  }
  remove(old);
  if (existsSync(site)) renameSync(site, old);
  renameSync(next, site);
  remove(old);
  return true;
}

/** Run one of the project's command-line programs with the Node that runs this file. Answers whether it succeeded. */
export function runPackage(root: string, name: string, bin: string, args: readonly string[]): Promise<boolean> {
  const require = createRequire(join(root, 'package.json'));
  const program = join(dirname(require.resolve(`${name}/package.json`)), bin);
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

export function runAstro(root: string, ...args: string[]): Promise<boolean> {
  return runPackage(root, 'astro', 'bin/astro.mjs', args);
}

function buildWithAstro(root: string, outDir: string): Promise<boolean> {
  return runAstro(root, 'build', '--outDir', outDir);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) process.exitCode = (await buildSite()) ? 0 : 1;
