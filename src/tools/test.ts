import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureHindiFont } from './install-browser.ts';
import { runSteps, tellOutcomes, type Step } from './steps.ts';

// What `npm test` runs, and with --full what `npm run test:full` does.
const root = process.cwd();
const isFull = process.argv.includes('--full');
const site = 'test-results/site';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.SITE_DIRECTORY = site;

const since = performance.now();
rmSync('test-results', { recursive: true, force: true });
ensureBrowser();
const warning = ensureHindiFont();
if (warning) console.warn(warning);

const steps = isFull ? full() : usual();
const outcomes = await runSteps(steps, root, console.log);
console.log(tellOutcomes(outcomes, (performance.now() - since) / 1000));
const tests = outcomes.map(({ name }) => countTests(name));
const sum = (key: 'passed' | 'failed') => tests.reduce((all, own) => all + own[key], 0);
const bad = outcomes.filter(({ end }) => end !== 'good').map(({ name, end }) => (end === 'failed' ? name : `${name} (${end})`));
console.log(`\n${bad.length > 0 ? `failed: ${bad.join(', ')}` : 'all is well'}; tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = bad.length === 0 ? 0 : 1;

/** The longest first: what needs the site cannot begin before it. */
function usual(): Step[] {
  return [
    { name: 'site', args: () => ['src/tools/build.ts', site] },
    { name: 'slips', args: () => [bin('eslint', 'bin/eslint.js'), '--config', 'tests/eslint.config.js', '.'] },
    { name: 'browser', args: () => vitest('browser'), needs: 'site' },
    // A build has just written the types of the content.
    { name: 'types', args: () => [bin('astro', 'bin/astro.mjs'), 'check', ...(existsSync(site) ? ['--noSync'] : [])], after: 'site' },
    { name: 'second site', args: () => vitest('second site') },
    { name: 'unit', args: () => vitest('unit') },
    { name: 'content', args: () => vitest('content'), needs: 'site' },
    { name: 'style', args: () => [bin('prettier', 'bin/prettier.cjs'), '--check', '--cache', '.'] },
    { name: 'dead code', args: () => [bin('knip', 'bin/knip.js')] },
  ];
}

/** What takes long: sites of full size, longer fuzz, and the browser tests again and again, so that what fails now and then is seen. */
function full(): Step[] {
  const again = [1, 2, 3, 4, 5].map((time) => ({
    name: `browser ${time}`,
    args: () => vitest('browser', `browser ${time}`),
    needs: 'site',
  }));
  return [
    { name: 'site', args: () => ['src/tools/build.ts', site] },
    { name: 'full', args: () => vitest('full'), needs: 'site' },
    ...again,
  ];
}

function bin(name: string, path: string): string {
  return `node_modules/${name}/${path}`;
}

function vitest(project: string, name = project): string[] {
  const report = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportOf(name)];
  return [bin('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...report];
}

function reportOf(step: string): string {
  return `test-results/${step}.json`;
}

/** The tests of a step, from Vitest's own report; none where the step is no tests. */
function countTests(step: string): { passed: number; failed: number } {
  if (!existsSync(reportOf(step))) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(reportOf(step), 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
