import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  optional?: boolean;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, LockedPackage>;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Packages };
const { devDependencies } = read('package.json') as { devDependencies: Record<string, string> };

/** Where Node would look for a package from this place: the nearest node_modules first. */
function lookedFor(name: string, from: string): string[] {
  const above = from === '' ? [] : lookedFor(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
  return [`${from}${from && '/'}node_modules/${name}`, ...above];
}

/** Optional packages, such as those of other platforms, that a locked package names and the lock lacks: `npm ci` refuses, there or here. */
function lacking(locked: Packages): string[] {
  return Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookedFor(name, path).some((place) => place in locked))
      .map((name) => `${path} lacks ${name}`),
  );
}

describe('package-lock.json', () => {
  it('has the packages of every platform, so that npm ci works on each of them', () => {
    expect(Object.values(packages).filter(({ optionalDependencies }) => optionalDependencies).length).toBeGreaterThan(5);
    expect(lacking(packages)).toEqual([]);
  });

  it('would be found lacking without one of them', () => {
    const { 'node_modules/@img/sharp-darwin-arm64': taken, ...rest } = packages;
    expect(taken).toBeDefined();
    expect(lacking(rest)).toEqual(['node_modules/sharp lacks @img/sharp-darwin-arm64']);
  });

  it('holds just the versions that package.json names', () => {
    expect(packages['']?.devDependencies).toEqual(devDependencies);
    const locked = Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(devDependencies);
  });

  it('names no registry, so that everybody may use their own', () => {
    expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});
