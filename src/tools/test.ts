import { buildSite } from './build.ts';
import { ensureBrowser, ensureHindiFont } from './install-browser.ts';
import { runPackage } from './run-package.ts';

// What `npm test` runs. A step runs even if one before it failed, so that one run shows everything.
const root = process.cwd();
const siteDirectory = 'test-results/site';
const failed: string[] = [];

await step('browser', async () => {
  ensureBrowser();
  const warning = ensureHindiFont();
  if (warning) console.warn(warning);
  return true;
});
await step('style', () => runPackage(root, 'prettier', 'bin/prettier.cjs', ['--check', '.']));
await step('slips', () => runPackage(root, 'eslint', 'bin/eslint.js', ['--config', 'tests/eslint.config.js', '.']));
await step('dead code', () => runPackage(root, 'knip', 'bin/knip.js', []));
const astro = (command: string) => runPackage(root, 'astro', 'bin/astro.mjs', [command]);
await step('types', async () => (await astro('sync')) && (await astro('check')));
await step('site', () => buildSite({ root, outDir: siteDirectory }));
if (failed.length > 0) console.error(`\nfailed so far: ${failed.join(', ')}`);

// Last, so that its count of tests is what a person reads last. Without a site, what needs none is still tested.
process.env.SITE_DIRECTORY = siteDirectory;
const projects = failed.includes('site') ? ['unit'] : ['unit', 'content', 'browser'];
const only = projects.flatMap((name) => ['--project', name]);
await step('tests', () => runPackage(root, 'vitest', 'vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...only]));
process.exitCode = failed.length === 0 ? 0 : 1;

async function step(name: string, run: () => Promise<boolean>): Promise<void> {
  console.log(`\n── ${name}`);
  try {
    if (!(await run())) failed.push(name);
  } catch (error) {
    console.error((error as Error).message);
    failed.push(name);
  }
}
