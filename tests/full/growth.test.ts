import { beforeAll, describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/files/files.ts';
import { formatProblems } from '../../src/files/problem.ts';
import { readSite } from '../../src/site/read.ts';
import { addedIn, goesWithGrowth, growContent, growLanguages, grownLocales, nameRepository } from '../second-site/grow.ts';
import { describeGrowth } from '../second-site/growth.ts';
import { beginSite, type SecondSite } from '../second-site/site.ts';

// Adding a row, a section, a difference, a role or a language touches content/ alone and breaks no test: here one of each is
// added to a copy of the project, which then is built and looked at by the tests of every site.

const { site: before, problems } = readSite(filesOnDisk(process.cwd()));
if (!before) throw new Error(formatProblems(problems));
const own = goesWithGrowth(before);
const locales = Object.values(grownLocales);
let site: SecondSite;

beforeAll(() => {
  site = beginSite({ more: ['tests'] });
  growContent(site.root, own);
  growLanguages(site.root, locales);
  nameRepository(site.root);
  return () => site.remove();
});

describe('the site with all that was added to it', () => {
  it('has no problems, and builds', () => {
    const { status, said } = site.run('src/tools/build.ts');
    expect(status, said).toBe(0);
    expect(said).toMatch(/^content: \d+ files checked, no problems$/m);
  });
});

// The languages that come to it are made of the English words.
const scripts = [...before.languages.map(({ locale }) => locale), ...locales.map(({ code }) => ({ code, script: 'Latn' }))];
const added = Object.fromEntries(scripts.map(({ code, script }) => [code, addedIn(script)]));
describeGrowth(() => site, { before, own, locales, added });

describe('what was added', () => {
  it('breaks no test', () => {
    const sites = ['drawings', 'figures', 'head', 'html', 'links', 'mend', 'packages', 'pictures', 'roles'].map(
      (name) => `tests/dist/${name}.test.ts`,
    );
    const readers = ['content.test.ts', 'facts/', 'figures/', 'model/', 'site/', 'words/'].map((name) => `tests/${name}`);
    const { status, said } = site.run(
      'node_modules/vitest/vitest.mjs',
      ['run', '--config', 'tests/vitest.config.ts', '--reporter', 'dot', ...sites, ...readers],
      { SITE_DIRECTORY: 'dist' },
    );
    expect(status, said).toBe(0);
    expect(said).toMatch(/Test Files +\d{2,} passed/);
  });
});
