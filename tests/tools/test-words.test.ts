import { describe, expect, it } from 'vitest';
import { pagesShowing } from '../../src/tools/test-words.ts';
import { builtPages, codes, facts, languages, outline } from '../pages.ts';

const words = { outline, languages, locales: languages.map(({ locale }) => locale), drafts: [], translations: [] };
const showing = (file: string) => pagesShowing(file, { words, facts, languages });
const [code] = codes;
const role = facts.roles[0]!.id;
const ofLanguage = builtPages.filter(({ language, kind }) => language === languages[0] && kind.speaks === 'one language');

describe(pagesShowing, () => {
  it.each([
    [`article/${outline.sections[0]}.mdx`, ['']],
    [`comparison/${outline.comparison[0]}.mdx`, ['']],
    [`method/${outline.method[0]}.mdx`, ['method/']],
    [`roles/${role}.mdx`, [`roles/${role}/`]],
    ['pages/evidence.mdx', ['evidence/']],
  ])('finds those of %s', (file, pages) => {
    expect(showing(`content/${code}/${file}`)).toEqual(pages.map((page) => `/${code}/${page}`));
  });

  it('finds a figure on the evidence page, and in the article where it stands there too', () => {
    const pages = showing(`content/${code}/figures/${outline.evidence[0]}.mdx`);
    expect(pages).toContain(`/${code}/evidence/`);
  });

  it('finds every page with a member’s name in the words that all of them share', () => {
    expect(showing(`content/${code}/pages/role.mdx`)).toEqual(facts.roles.map(({ id }) => `/${code}/roles/${id}/`));
  });

  it.each(['ui.json', 'occupations.yaml'])('finds all pages of a language for %s, whose words stand anywhere', (file) => {
    expect(showing(`content/${code}/${file}`)).toEqual(ofLanguage.map(({ address }) => address));
  });

  it.each(['', 'content/data/roles.csv', 'content/xx/article/opening.mdx', 'README.md'])('refuses "%s"', (file) => {
    expect(() => showing(file)).toThrow(`found   ${file || 'nothing'}\n  write   a file of words in a published language`);
  });
});
