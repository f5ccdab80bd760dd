import { describe, expect, it } from 'vitest';
import { reportLevels, reportSite } from '../../src/site/report.ts';
import { facts, languages, outline } from '../pages.ts';

describe(reportLevels, () => {
  it('is a table for a terminal', () => {
    expect(reportLevels([{ address: '/en/', sentences: 2, words: 19, longest: 12, longWords: 0.25, lix: 34.5 }])).toBe(
      'page  sentences  words each  longest  long words  lix\n/en/          2         9.5       12        25 %   35',
    );
  });
});

describe(reportSite, () => {
  it('names the roles that nobody rated', () => {
    const words = { outline, languages, locales: languages.map(({ locale }) => locale), drafts: [], translations: [] };
    const [first] = facts.roles;
    const code = first!.socCode.replace(/0$/, ''); // a broad code has the ratings of its detailed ones
    const onetContext = facts.onetContext.filter(({ socCode }) => !socCode.startsWith(code));
    expect(reportSite({ words, facts: { ...facts, onetContext } })).toMatch(
      new RegExp(`\\nroles without a rating of contact: ${first!.id}(, [a-z-]+)*$`),
    );
  });
});
