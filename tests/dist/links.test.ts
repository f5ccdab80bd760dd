import { LinkChecker } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';

describe('links', () => {
  it('all lead to a page and a place that exist', async () => {
    const siteUrl = inject('siteUrl');
    const { links } = await new LinkChecker().check({
      path: [`${siteUrl}/`, `${siteUrl}/hi/`, `${siteUrl}/en/`],
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(siteUrl), // other hosts are not asked from a test
    });
    expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(5);
  });
});
