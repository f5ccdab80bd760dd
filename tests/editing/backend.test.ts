import { describe, expect, it } from 'vitest';
import { backendOf, editingPolicy } from '../../src/editing/backend.ts';
import { repositoryOf } from '../../src/site/repository.ts';

describe(backendOf, () => {
  it('is the repository on its branch', () => {
    const github = { name: 'github', repo: 'tea/shop', auth_methods: ['token'] };
    expect(backendOf(repositoryOf('github:tea/shop'))).toEqual(github);
    expect(backendOf(repositoryOf('github:tea/shop#main'))).toEqual({ ...github, branch: 'main' });
  });

  it('is a folder alone where there is none, or one that the editor cannot save to', () => {
    const nobodys = { name: 'github', repo: 'this/folder', auth_methods: ['token'] };
    expect(backendOf(undefined)).toEqual(nobodys);
    expect(backendOf(repositoryOf('bitbucket:tea/shop'))).toEqual(nobodys);
  });
});

describe(editingPolicy, () => {
  it('lets the page speak to no other host, or to the repository’s alone', () => {
    const hosts = (field: string | undefined) => editingPolicy(repositoryOf(field)).match(/https?:[^;\s]*/g);
    expect(hosts(undefined)).toBeNull();
    expect(hosts('bitbucket:tea/shop')).toBeNull();
    expect(hosts('github:tea/shop')).toEqual(['https://api.github.com']);
    expect(hosts('gitlab:tea/shop')).toEqual(['https://gitlab.com']);
  });

  it('runs no script that stands in the page', () => {
    expect(editingPolicy(undefined)).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
  });
});
