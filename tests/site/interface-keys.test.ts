import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { interfaceKeys } from '../../src/site/interface-keys.ts';

const code = globSync('src/**/*.{ts,astro}')
  .filter((file) => !file.endsWith('interface-keys.ts'))
  .map((file) => readFileSync(file, 'utf8'));

it('names every word that the code asks for by its whole key', () => {
  const said = code.flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key!));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((key) => !Object.hasOwn(interfaceKeys, key) && key !== 'comparison.captoin')).toEqual([]); // a slip that a comment tells of
});
