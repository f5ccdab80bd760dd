import { describe, expect, it } from 'vitest';
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
