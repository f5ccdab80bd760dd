import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeys } from './vitest.config.ts';

const listed = (patterns: readonly string[]) => patterns.flatMap((pattern) => globSync(pattern));
const above = Object.values(storeys).flatMap(listed);

/** A file of the tests and all of them that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?from '(\.[^']+)';$/gm);
  const own = [...imports].map(([, target]) => join(dirname(file), target!)).filter((path) => path.startsWith('tests/'));
  for (const path of own.filter((path) => existsSync(path))) withImports(path, seen); // an example may hold code of another place
  return seen;
}

/** How a test comes to the real content, by its folder or by a file's name. */
const wayToContent =
  /filesOnDisk\((?:process\.cwd\(\)|'\.'|join\(import\.meta\.dirname, '\.\.(?:\/\.\.)?'\))\)|(?:Sync|checkContent)\((?:'content|process\.cwd\(\))/;

describe('the storeys of the test house', () => {
  it.each(Object.entries(storeys))('%s: every pattern names tests', (_storey, patterns) => {
    expect(patterns.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
  });

  it('no unit test reads the real content: name it under `content` in tests/vitest.config.ts, or give it a world of its own', () => {
    const unit = globSync('tests/**/*.test.ts').filter((file) => !above.includes(file));
    const reading = unit.filter((file) => [...withImports(file)].some((path) => wayToContent.test(readFileSync(path, 'utf8'))));
    expect(reading).toEqual([]);
  });
});
