import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataEndings, endings } from '../../src/site/addresses.ts';
import { pageKind, pageKinds } from '../../src/site/pages.ts';
import { figurePattern, methodPattern, pagePattern, picturePattern, routes } from '../../src/site/patterns.ts';

describe('the routes', () => {
  it('are of files that are there, each pattern once', () => {
    expect(routes.map(({ entrypoint }) => entrypoint).filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(routes.map(({ pattern }) => pattern)).size).toBe(routes.length);
  });

  it('hold each page kind, and the picture of each that has one', () => {
    const patterns = routes.map(({ pattern }) => pattern);
    for (const kind of pageKinds) {
      expect(patterns).toContain(pagePattern(kind));
      expect(patterns.includes(picturePattern(kind))).toBe(kind.hasPicture);
    }
  });
});

describe(pagePattern, () => {
  it('leaves the language open, where a page speaks one', () => {
    expect(['greeting', 'article', 'evidence', 'not-found'].map((id) => pagePattern(pageKind(id)))).toEqual([
      '/',
      '/[locale]/',
      '/[locale]/evidence/',
      '/404',
    ]);
  });
});

describe(figurePattern, () => {
  it('has its ending in it: the development server answers other patterns only with a slash behind them', () => {
    expect(endings.map(figurePattern)).toEqual([
      '/[locale]/figures/[id]/[file].csv',
      '/[locale]/figures/[id]/datapackage.json',
      '/[locale]/figures/[id].svg',
      '/[locale]/figures/[id].png',
    ]);
  });
});

describe(methodPattern, () => {
  it('is of each table, and of what describes them all', () => {
    expect(dataEndings.map(methodPattern)).toEqual(['/[locale]/method/[file].csv', '/[locale]/method/datapackage.json']);
  });
});
