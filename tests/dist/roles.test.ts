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
import { onEach } from '../on-each.ts';

const pagesOf = (id: string) => builtPages.filter(({ kind }) => kind.id === id);
const textOf = (html: string) => load(html).text().replace(/\s+/g, ' ').trim();

const main = ({ file }: BuiltPage) => parsePage(file)('main').text().replace(/\s+/g, ' ');
const profileOf = ({ member }: BuiltPage) => roleProfiles(facts).of(member!);

describe('the page of a role', () => {
  const pages = pagesOf('role');

  it('says what one does, a day in it, which office and why, and the way in', () =>
    onEach(pages, (page) => {
      const { language, member } = page;
      const words = language.role(member!);
      for (const said of [words.does, words.day, words.why, words.wayIn, language.t(`office.${profileOf(page).role.office}`)])
        expect(main(page)).toContain(said);
    }));

  it('says its pay with its error, and India’s or that there is none', () =>
    onEach(pages, (page) => {
      const { format, occupation, t } = page.language;
      const { role, india } = profileOf(page);
      expect(main(page)).toContain(format.money(role.pay.median, 'USD'));
      expect(main(page)).toContain(role.pay.meanError === undefined ? t('compare.sayErrorNone') : '±');
      if (india) expect(main(page)).toContain(occupation(india.ncoCode));
      else expect(main(page)).toContain(role.ncoCode ? t('role.indiaFew', { group: occupation(role.ncoCode) }) : t('role.indiaNone'));
    }));

  it('names what sets it apart, or says that nobody rated it', () =>
    onEach(pages, (page) => {
      const { apart, activities } = profileOf(page);
      for (const { element } of apart.activities) expect(main(page)).toContain(page.language.activity(element));
      if (activities.size === 0) expect(main(page)).toContain(page.language.t('role.apartNone'));
    }));

  it('leads to all across the counter, and they lead back', () =>
    onEach(pages, (page) => {
      const { code } = page.language.locale;
      const { dependsOn, neededBy } = profileOf(page);
      const leads = (file: string, role: string) => parsePage(file)(`a[href="${pageAddress('role', code, role)}"]`).length;
      for (const other of [...dependsOn, ...neededBy]) {
        expect(leads(page.file, other), other).toBeGreaterThan(0);
        expect(leads(`${code}/roles/${other}/index.html`, page.member!), other).toBeGreaterThan(0);
      }
    }));

  it('tells search engines of the occupation what is true of it in the United States', () =>
    onEach(pages, (page) => {
      const graph = JSON.parse(parsePage(page.file)('script[type="application/ld+json"]').text())['@graph'];
      const { role } = profileOf(page);
      expect(graph.at(-1)).toMatchObject({
        '@type': 'Occupation',
        name: page.language.role(role.id).title,
        occupationalCategory: role.socCode,
      });
    }));

  it('names every source that it shows, and gives each the credit that it asks for', () =>
    onEach(pages, (page) => {
      const { language, member, file } = page;
      for (const id of rolePage(facts, language, member!, () => '').sources) {
        const { credit, licence } = facts.sources[id]!;
        expect(main(page)).toContain(credit ?? language.source(id).publisher);
        if (credit) expect(parsePage(file)(`main a[rel=license][href="${licence!.url}"]`).length, id).toBeGreaterThan(0);
      }
    }));

  it('has a card for the comparison, with the same figures', () =>
    onEach(pages, ({ language, member }) => {
      const card = JSON.parse(read(`${language.locale.code}/roles/${member}/card.json`));
      const { credit, ...figures } = card;
      expect(figures).toEqual(JSON.parse(JSON.stringify(cardFile(facts, language, member!))));
      for (const { short } of Object.values(elementNames(facts, language).sources)) expect(credit).toContain(short);
    }));
});

/** The sources of what a list or a comparison shows. */
function sourcesShown({ kind, member }: BuiltPage): readonly string[] {
  if (kind.id === 'roles') return ['oews-latest', 'onet-context', 'onet-jobzones'];
  const pair = facts.pairs.find(({ id }) => id === member);
  return comparisonSources(facts, pair ? [pair.role, pair.other] : facts.roles.map(({ id }) => id));
}

describe('the sources of a list or a comparison', () => {
  it('are named, each with the credit that it asks for and a link to the licence', () =>
    onEach([...pagesOf('roles'), ...pagesOf('compare'), ...pagesOf('pair')], (page) => {
      const $ = parsePage(page.file);
      const said = $('.role-sources').text();
      for (const id of sourcesShown(page)) {
        const { credit, licence } = facts.sources[id]!;
        expect(said).toContain(credit ?? page.language.source(id).publisher);
        if (credit) expect($(`.role-sources a[rel=license][href="${licence!.url}"]`).length, id).toBeGreaterThan(0);
      }
    }));
});

describe('the list of roles', () => {
  it('is whole without a script: one table, every role once, best-paid first under its level, each a link', () =>
    onEach(pagesOf('roles'), ({ language, file }) => {
      const $ = parsePage(file);
      expect($('main table')).toHaveLength(1);
      const groups = $('tbody')
        .map((_, group) => [
          $(group)
            .find('[data-id]')
            .map((__, row) => $(row).attr('data-id')!)
            .get(),
        ])
        .get();
      expect(groups.flat().sort()).toEqual(facts.roles.map(({ id }) => id).sort());
      for (const id of groups.flat()) expect($(`[data-id="${id}"] a`).attr('href')).toBe(pageAddress('role', language.locale.code, id));
      const payOf = (id: string) => facts.roles.find((role) => role.id === id)!.pay.median;
      for (const pay of groups.map((ids) => ids.map(payOf))) expect(pay).toEqual(pay.toSorted((a, b) => b - a));
    }));

  it('has as many cells in each row as there are columns, so that it pastes as a table', () =>
    onEach(pagesOf('roles'), ({ file }) => {
      const $ = parsePage(file);
      const cells = $('[data-id]').map((_, row) => $(row).children().length);
      expect(new Set(cells.get())).toEqual(new Set([$('thead th').length]));
    }));
});

describe('a ready-made comparison', () => {
  it('says what tells the two apart, and shows what the browser would', () =>
    onEach(pagesOf('pair'), ({ language, member, file }) => {
      const $ = parsePage(file);
      const pair = facts.pairs.find(({ id }) => id === member)!;
      expect($('.answer').text()).toBe(language.pair(pair.id));
      const cards = [pair.role, pair.other].map((id) => roleCard(facts, language, id, pageAddress('role', language.locale.code, id)));
      const drawn = htmlOf(sideBySide(cards, elementNames(facts, language), sayIn(language), language.format));
      expect(textOf($.html($('.side-by-side')))).toBe(textOf(drawn));
    }));
});

describe('the comparison', () => {
  it('leads to every ready-made pair and every role without a script', () =>
    onEach(pagesOf('compare'), ({ language, file }) => {
      const { code } = language.locale;
      const $ = parsePage(file);
      const links = new Set(
        $('main a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      );
      for (const { id } of facts.pairs) expect(links).toContain(pageAddress('pair', code, id));
      for (const { id } of facts.roles) expect(links).toContain(pageAddress('role', code, id));
    }));

  it('weighs at most 25 kB with all its scripts and the four heaviest cards', () =>
    onEach(pagesOf('compare'), ({ language, file }) => {
      const weight = (path: string) => brotliCompressSync(read(path)).length;
      const $ = parsePage(file);
      const scripts = $('script[src]')
        .map((_, script) => weight($(script).attr('src')!.slice(1)))
        .get();
      const cards = facts.roles.map(({ id }) => weight(`${language.locale.code}/roles/${id}/card.json`)).sort((a, b) => b - a);
      const all = [weight(file), ...scripts, ...cards.slice(0, 4)].reduce((sum, own) => sum + own, 0);
      expect(all).toBeLessThanOrEqual(25_000);
    }));
});

it('every language has as many pages of roles and pairs as there are', () => {
  expect(pagesOf('role')).toHaveLength(languages.length * facts.roles.length);
  expect(pagesOf('pair')).toHaveLength(languages.length * facts.pairs.length);
});
