import { spawnSync } from 'node:child_process';
import { localPath } from '../i18n/paths.ts';
import { membersOf } from '../site/members.ts';
import { ownPages } from '../site/pages.ts';
import type { Site } from '../site/read.ts';
import { holds } from '../words/schema/page-plan.ts';
import { buildSite } from './build.ts';
import { checkContent } from './check-content.ts';

// What `npm run test:words -- content/hi/article/opening.mdx` does: the check, a build, and the rules of the built pages on those
// pages alone on which the words of that file stand.

/**
 * The pages on which the words of a content file stand, in their language: those that have the piece, or all where it is a
 * list of words. Throws where the file is none of a published language.
 */
export function pagesShowing(file: string, { words: { outline }, facts, languages }: Site): string[] {
  const [, code = '', folder = '', id] = /^content\/([^/]+)\/([\w-]+)(?:\/([\w-]+)\.mdx|\.(?:yaml|json))$/.exec(file) ?? [];
  if (!languages.some(({ locale }) => locale.code === code))
    throw new Error(
      `test:words\n  found   ${file || 'nothing'}\n  write   a file of words in a published language, for example content/hi/article/opening.mdx`,
    );
  const addressOf = (address: string, member = '') => localPath(code, address.replace('[id]', member), '/');
  const all = ownPages.flatMap((kind) => {
    const placements = id === undefined ? [] : kind.pieces.filter((placement) => holds(placement, folder, id, outline));
    const isOwn = folder === 'pages' && kind.id === id;
    const members = membersOf(kind, facts).filter((member) => isOwn || placements.some(({ isMember }) => !isMember || member === id));
    return members.map((member) => addressOf(kind.address, member));
  });
  return all.length > 0 ? all : ownPages.flatMap((kind) => membersOf(kind, facts).map((member) => addressOf(kind.address, member)));
}

/** Answers whether all is well. */
async function testWords(root: string, file: string): Promise<boolean> {
  const outDir = 'test-results/site';
  if (!(await buildSite({ root, outDir }))) return false;
  const pages = pagesShowing(file, checkContent(root).site!);
  console.log(`\nlooking at ${pages.length > 3 ? `${pages.length} pages` : pages.join(', ')}`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'content', 'tests/dist'];
  const env = { ...process.env, SITE_DIRECTORY: outDir, PAGES: pages.join() };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

if (import.meta.main)
  try {
    process.exitCode = (await testWords(process.cwd(), process.argv[2] ?? '')) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
