import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/compare/side-by-side.ts';
import { htmlOf } from '../../src/compare/element.ts';
import { cardFile, comparisonSources, elementNames, roleCard, sayIn } from '../../src/figures/role-card.ts';
import { rolePage } from '../../src/figures/role-page.ts';
import { roleProfiles } from '../../src/model/role-profiles.ts';
import { pageAddress } from '../../src/site/addresses.ts';
import { builtPages, facts, languages, type BuiltPage } from '../pages.ts';
import { load } from 'cheerio';
import { parsePage, read } from './built.ts';

const pagesOf = (id: string) => builtPages.filter(({ kind }) => kind.id === id);
const textOf = (html: string) => load(html).text().replace(/\s+/g, ' ').trim();

describe.each(pagesOf('role'))('the page of a role, $address', ({ language, member, file }) => {
  const $ = parsePage(file);
  const main = $('main').text().replace(/\s+/g, ' ');
  const profile = roleProfiles(facts).of(member!);
  const words = language.role(member!);

  it('says what one does, a day in it, which office and why, and the way in', () => {
    for (const said of [words.does, words.day, words.why, words.wayIn, language.t(`office.${profile.role.office}`)])
      expect(main).toContain(said);
  });

  it('says its pay with its error, and India’s or that there is none', () => {
    expect(main).toContain(language.format.money(profile.role.pay.median, 'USD'));
    expect(main).toContain(profile.role.pay.meanError === undefined ? language.t('compare.sayErrorNone') : '±');
    if (profile.india) expect(main).toContain(language.occupation(profile.india.ncoCode));
    else expect(main).toContain(language.t('role.indiaNone'));
  });

  it('names what sets it apart, or says that nobody rated it', () => {
    for (const { element } of profile.apart.activities) expect(main).toContain(language.activity(element));
    if (profile.activities.size === 0) expect(main).toContain(language.t('role.apartNone'));
  });

  it('leads to all across the counter, and they lead back', () => {
    const { code } = language.locale;
    for (const other of [...profile.dependsOn, ...profile.neededBy]) {
      expect($(`a[href="${pageAddress('role', code, other)}"]`).length).toBeGreaterThan(0);
      expect(parsePage(`${code}/roles/${other}/index.html`)(`a[href="${pageAddress('role', code, member)}"]`).length).toBeGreaterThan(0);
    }
  });

  it('tells search engines of the occupation what is true of it in the United States', () => {
    const graph = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
    expect(graph.at(-1)).toMatchObject({
      '@type': 'Occupation',
      name: words.title,
      occupationalCategory: profile.role.socCode,
      estimatedSalary: { currency: 'USD', median: profile.role.pay.median },
    });
  });

  it('names every source that it shows, and gives each the credit that it asks for', () => {
    const { sources } = rolePage(facts, language, member!, () => '');
    for (const id of sources) {
      const { credit, licence } = facts.sources[id]!;
      expect(main).toContain(credit ?? language.source(id).publisher);
      if (credit) expect($(`main a[rel=license][href="${licence!.url}"]`).length).toBeGreaterThan(0);
    }
  });

  it('has a card for the comparison, with the same figures', () => {
    const card = JSON.parse(read(`${language.locale.code}/roles/${member}/card.json`));
    expect(card).toEqual(JSON.parse(JSON.stringify(cardFile(facts, language, member!))));
  });
});

/** The sources of what a list or a comparison shows. */
function sourcesShown({ kind, member }: BuiltPage): readonly string[] {
  if (kind.id === 'roles') return ['oews-latest', 'onet-context', 'onet-jobzones'];
  const pair = facts.pairs.find(({ id }) => id === member);
  return comparisonSources(facts, pair ? [pair.role, pair.other] : facts.roles.map(({ id }) => id));
}

describe.each([...pagesOf('roles'), ...pagesOf('compare'), ...pagesOf('pair')])('the sources of $address', (page) => {
  it('are named, each with the credit that it asks for and a link to the licence', () => {
    const $ = parsePage(page.file);
    const said = $('.role-sources').text();
    for (const id of sourcesShown(page)) {
      const { credit, licence } = facts.sources[id]!;
      expect(said).toContain(credit ?? page.language.source(id).publisher);
      if (credit) expect($(`.role-sources a[rel=license][href="${licence!.url}"]`).length).toBeGreaterThan(0);
    }
  });
});

describe.each(pagesOf('roles'))('the list of roles, $address', ({ language, file }) => {
  const $ = parsePage(file);

  it('is whole without a script: one table, every role once, best-paid first under its level, each a link', () => {
    expect($('main table')).toHaveLength(1);
    const groups = $('tbody')
      .map((_, group) => [
        $(group)
          .find('[data-id]')
          .map((__, row) => $(row).attr('data-id'))
          .get(),
      ])
      .get();
    expect(groups.flat().sort()).toEqual(facts.roles.map(({ id }) => id).sort());
    for (const id of groups.flat()) expect($(`[data-id="${id}"] a`).attr('href')).toBe(pageAddress('role', language.locale.code, id));
    const pay = (id: string) => facts.roles.find((role) => role.id === id)!.pay.median;
    for (const group of groups.map((_, index) =>
      $('tbody')
        .eq(index)
        .find('[data-id]')
        .map((__, row) => pay($(row).attr('data-id')!))
        .get(),
    ))
      expect(group).toEqual(group.toSorted((a, b) => b - a));
  });

  it('has as many cells in each row as there are columns, so that it pastes as a table', () => {
    const columns = $('thead th').length;
    expect(
      $('[data-id]')
        .map((_, row) => $(row).children().length)
        .get()
        .every((cells) => cells === columns),
    ).toBe(true);
  });
});

describe.each(pagesOf('pair'))('the ready-made comparison $address', ({ language, member, file }) => {
  const $ = parsePage(file);
  const pair = facts.pairs.find(({ id }) => id === member)!;

  it('says what tells the two apart, and shows what the browser would', () => {
    expect($('.answer').text()).toBe(language.pair(pair.id));
    const cards = [pair.role, pair.other].map((id) => roleCard(facts, language, id, pageAddress('role', language.locale.code, id)));
    const drawn = htmlOf(sideBySide(cards, elementNames(facts, language), sayIn(language), language.format));
    expect(textOf($.html($('.side-by-side')))).toBe(textOf(drawn));
  });
});

describe.each(pagesOf('compare'))('the comparison, $address', ({ language, file }) => {
  const { code } = language.locale;

  it('leads to every ready-made pair and every role without a script', () => {
    const $ = parsePage(file);
    const links = new Set(
      $('main a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    );
    for (const { id } of facts.pairs) expect(links).toContain(pageAddress('pair', code, id));
    for (const { id } of facts.roles) expect(links).toContain(pageAddress('role', code, id));
  });

  it('weighs at most 25 kB with all its scripts and the four heaviest cards', () => {
    const weight = (path: string) => brotliCompressSync(read(path)).length;
    const $ = parsePage(file);
    const scripts = $('script[src]')
      .map((_, script) => weight($(script).attr('src')!.slice(1)))
      .get();
    const cards = facts.roles.map(({ id }) => weight(`${code}/roles/${id}/card.json`)).sort((a, b) => b - a);
    const all = [weight(file), ...scripts, ...cards.slice(0, 4)].reduce((sum, own) => sum + own, 0);
    expect(all).toBeLessThanOrEqual(25_000);
  });
});

it('every language has as many pages of roles and pairs as there are', () => {
  expect(pagesOf('role')).toHaveLength(languages.length * facts.roles.length);
  expect(pagesOf('pair')).toHaveLength(languages.length * facts.pairs.length);
});
