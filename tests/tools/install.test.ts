import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isInStep } from '../../src/tools/install.mjs';

const devDependencies = { astro: '7.0.0' };
const lock = {
  packages: {
    '': { devDependencies },
    'node_modules/astro': { version: '7.0.0' },
    'node_modules/@native/other': { version: '1.0.0', optional: true },
  },
};
const installed = { packages: { 'node_modules/astro': { version: '7.0.0' } } };

describe(isInStep, () => {
  it('does without the optional packages of other machines', () => {
    expect(isInStep(lock, installed, { devDependencies })).toBe(true);
  });

  it('notices a package that is missing, of another version or no longer wanted', () => {
    const stray = { 'node_modules/stray': { version: '1.0.0' } };
    expect(isInStep(lock, { packages: {} }, { devDependencies })).toBe(false);
    expect(isInStep(lock, { packages: { 'node_modules/astro': { version: '6.9.0' } } }, { devDependencies })).toBe(false);
    expect(isInStep(lock, { packages: { ...installed.packages, ...stray } }, { devDependencies })).toBe(false);
    expect(
      isInStep(lock, { packages: { ...installed.packages, 'node_modules/@native/other': { version: '0.9.0' } } }, { devDependencies }),
    ).toBe(false);
  });

  it('notices that package.json wants something else', () => {
    expect(isInStep(lock, installed, { devDependencies: { astro: '7.1.0' } })).toBe(false);
  });
});

/** What stands in for npm: it notes what it was asked, and does of it only what `installs` says. */
const npm = (installs: 'all' | 'no Node') => `
const { appendFileSync, mkdirSync, symlinkSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2).filter((arg) => !/^--(no-|loglevel)/.test(arg));
appendFileSync('asked', args.join(' ') + '\\n');
if (args[0] !== 'rebuild') {
  mkdirSync('node_modules/node/bin', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', '{ "packages": {} }');
} else if (${installs === 'all'}) symlinkSync(process.execPath, 'node_modules/node/bin/' + (process.platform === 'win32' ? 'node.exe' : 'node'));
`;

describe('a program of a fresh clone', () => {
  /** Runs a program that says its arguments, in a folder where nothing is installed at first. */
  function program(env: Readonly<Record<string, string>>, installs: 'all' | 'no Node' = 'all') {
    const root = mkdtempSync(join(tmpdir(), 'install-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(join(root, 'package.json'), '{ "devDependencies": {} }');
    writeFileSync(join(root, 'package-lock.json'), '{ "packages": { "": { "devDependencies": {} } } }');
    writeFileSync(join(root, 'npm.cjs'), npm(installs));
    writeFileSync(join(root, 'tea.ts'), `const said: string[] = process.argv.slice(2); console.log('tea', ...said); process.exitCode = 3;`);
    return () => {
      const install = [resolve('src/tools/install.mjs'), 'tea.ts', 'with', 'milk'];
      const { status, stdout, stderr } = spawnSync(process.execPath, install, { cwd: root, env, encoding: 'utf8' });
      const asked = existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8').trim().split('\n') : [];
      return { status, said: stdout + stderr, asked };
    };
  }
  const byNpm = { npm_config_user_agent: 'npm/11.0.0 node/v20.0.0', npm_execpath: 'npm.cjs' };

  it('is installed first, its Node too where npm runs no scripts of packages, and only once', () => {
    const run = program(byNpm);
    const asked = ['ci', 'rebuild node --ignore-scripts=false'];
    expect(run()).toEqual({ status: 3, said: 'tea with milk\n', asked });
    expect(run()).toEqual({ status: 3, said: 'tea with milk\n', asked });
  });

  it.each([
    ['nobody has called npm', {}],
    ['another program has', { ...byNpm, npm_config_user_agent: 'pnpm/10.0.0' }],
  ])('says in a sentence who installs it where %s', (_what, env) => {
    expect(program(env)()).toEqual({ status: 1, said: 'This project is installed by npm: npm start, or npm test.\n', asked: [] });
  });

  it('says in a sentence that its Node is missing', () => {
    const said = 'npm could not fetch the pinned Node: npm rebuild node --ignore-scripts=false says why.\n';
    expect(program(byNpm, 'no Node')()).toMatchObject({ status: 1, said });
  });
});
