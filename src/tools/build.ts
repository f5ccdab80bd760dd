import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pieces, settleCache } from '../export/cache.ts';
import type { Reported } from './check-content.ts';
import { settlePages } from './kept-pages.ts';
import { siteAddress } from './site-address.ts';

export interface BuildOptions {
  /** The project's folder. */
  root?: string;
  /** Where the site goes, from the project's folder. */
  outDir?: string;
  /** What checks the content first; `npm run check` unless a test brings something smaller. */
  check?: (root: string) => Reported;
  /** What builds; Astro, unless a test brings something smaller. It throws where it fails. */
  build?: (root: string, outDir: string) => Promise<void>;
}

/**
 * Check the content, then build the site. If anything fails, the site that was there stays as it was.
 * Answers whether the site is new.
 */
export async function buildSite({
  root = process.cwd(),
  outDir = 'dist',
  check,
  build = buildWithAstro,
}: BuildOptions = {}): Promise<boolean> {
  const since = new Date();
  if (!isAddressRight() || !(await isContentRight(root, check))) return false;

  const [site, next, old] = [outDir, `${outDir}.next`, `${outDir}.old`].map((folder) => join(root, folder)) as [string, string, string];
  remove(next);
  try {
    await build(root, `${outDir}.next`);
  } catch (error) {
    console.error(error);
    remove(next);
    return false;
  }
  remove(old);
  if (existsSync(site)) renameSync(site, old);
  renameSync(next, site);
  remove(old);
  console.log(await summary(root, site, since));
  return true;
}

function isAddressRight(): boolean {
  try {
    siteAddress();
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

async function isContentRight(root: string, check: BuildOptions['check']): Promise<boolean> {
  const { checkContent, reportContent, reportFault } = await import('./check-content.ts'); // takes its time; a wrong address is told before
  try {
    const checked = (check ?? checkContent)(root);
    console.log(reportContent(checked));
    return checked.problems.length === 0;
  } catch (error) {
    console.error(reportFault(error));
    return false;
  }
}

async function buildWithAstro(root: string, outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
}

async function summary(root: string, site: string, since: Date): Promise<string> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  const files = await settlePages(since, root);
  const { made, taken } = await settleCache(since, join(root, pieces));
  const seconds = ((Date.now() - since.getTime()) / 1000).toFixed(1);
  return `site: ${pages} pages in ${seconds} s; ${files.made} files made, ${files.taken} as before; of pictures and fonts ${made} made, ${taken} from the cache`;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) process.exitCode = (await buildSite({ outDir: process.argv[2] })) ? 0 : 1;
