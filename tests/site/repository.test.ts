import { describe, expect, it } from 'vitest';
import { repositoryOf } from '../../src/site/repository.ts';

const file = 'content/hi/comparison/salary.mdx';

describe(repositoryOf, () => {
  it('is none where package.json names none', () => {
    expect(repositoryOf(undefined)).toBeUndefined();
  });

  it.each([
    ['github:tea/shop', `https://github.com/tea/shop/edit/HEAD/${file}`],
    ['https://github.com/tea/shop.git#main', `https://github.com/tea/shop/edit/main/${file}`],
    [{ type: 'git', url: 'git+https://gitlab.com/tea/green/shop.git' }, `https://gitlab.com/tea/green/shop/-/edit/HEAD/${file}`],
    ['bitbucket:tea/shop', `https://bitbucket.org/tea/shop/src/HEAD/${file}?mode=edit`],
  ])('knows from %j where a file is mended', (field, address) => {
    expect(repositoryOf(field)?.mend(file)).toBe(address);
  });

  it('knows owner, name and branch', () => {
    expect(repositoryOf('github:tea/shop#main')).toMatchObject({ host: 'github', path: 'tea/shop', branch: 'main' });
    expect(repositoryOf('gitlab:tea/shop')).toMatchObject({ branch: undefined });
  });

  it.each(['https://tea.example/shop', 'gist:11081aaa281', 'sourcehut:~tea/shop', '', {}, null])('refuses %j in a sentence', (field) => {
    expect(() => repositoryOf(field)).toThrow(
      `package.json  repository\n  found   ${JSON.stringify(field)}\n  write   a repository on GitHub`,
    );
  });
});
