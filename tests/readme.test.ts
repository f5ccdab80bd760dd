import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const { devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'devDependencies' | 'scripts',
  Record<string, string>
>;

/** What stands between backticks. */
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside!);

describe('the README', () => {
  it('says of every package what it is for, and of no other', () => {
    const table = readme.slice(readme.indexOf('## What each dependency is for'), readme.indexOf('## Decisions'));
    const rows = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell!).filter((cell) => !/^(package|-+)/.test(cell));
    const told = rows.flatMap((cell) => cell.replace(/ and their plugins/, '').split(/, /));
    const isTold = (name: string) =>
      told.some((own) => own === name || (own.endsWith('*') && name.startsWith(own.slice(0, -1)))) ||
      (/plugin|^typescript-eslint$/.test(name) && table.includes('and their plugins'));
    expect(Object.keys(devDependencies).filter((name) => !isTold(name))).toEqual([]);
    const isThere = (own: string) =>
      Object.keys(devDependencies).some((name) => name === own || (own.endsWith('*') && name.startsWith(own.slice(0, -1))));
    expect(told.filter((own) => !isThere(own))).toEqual([]);
  });

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('%s names only commands that there are', (_file, text) => {
    const named = [...text.matchAll(/(?:`|^|= )npm (?:run )?(?:-s )?([a-z][\w:-]*)/gm)].map(([, name]) => name!);
    const npms = ['ci', 'install', 'start', 'test', 'audit'];
    expect(named.filter((name) => !(name in scripts) && !npms.includes(name))).toEqual([]);
  });

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('%s names only paths that there are', (_file, text) => {
    const paths = quoted(text).filter((own) => /^(src|tests|content|public|\.github|\.ci)\/[\w./*<>{}…-]*$/.test(own));
    const isThere = (path: string) =>
      /[<>*{}…]/.test(path) ? globSync(path.replace(/<[^>]+>|\{\{\w+\}\}|…/g, '*')).length > 0 : existsSync(path);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it('has a line in its map for every room', () => {
    const map = readme.slice(readme.indexOf('## The map'), readme.indexOf('### From a table'));
    const rooms = globSync('src/*', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !new RegExp(`^  ${name}/ `, 'm').test(map))).toEqual([]);
  });
});
