import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('gives lines the same ends on a machine whose Git would make them end as Windows has them', () => {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...args], { cwd: root });
  git('init', '--quiet');
  copyFileSync('.gitattributes', join(root, '.gitattributes'));
  const names = ['tea.ts', 'tea.mdx', 'tea.csv', 'tea.svg', 'run'];
  for (const name of names) writeFileSync(join(root, name), 'one\ntwo\n');
  git('add', '.');
  for (const name of names) rmSync(join(root, name));
  git('checkout', '--quiet', '.');
  expect(names.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(names.map(() => 'one\ntwo\n'));
});
