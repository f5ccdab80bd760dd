import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { RoleCard } from '../../src/compare/card.ts';
import { htmlOf } from '../../src/compare/element.ts';
import { sideBySide } from '../../src/compare/side-by-side.ts';
import { sayDifferences } from '../../src/compare/sentences.ts';
import { tableOf } from '../../src/compare/table.ts';
import { clerk, format, host, names, say } from './tea-cards.ts';

const page = (...cards: RoleCard[]) => load(htmlOf(sideBySide(cards, names, say, format)), null, false);
type Page = ReturnType<typeof page>;
/** The texts of what a selector finds, one on a line. */
const texts = ($: Page, selector: string) =>
  $(selector)
    .map((_, own) => $(own).text())
    .get();
const cells = ($: Page, selector: string) =>
  $(selector)
    .map((_, row) => [
      $(row)
        .children()
        .map((__, cell) => $(cell).text())
        .get(),
    ])
    .get();

describe(sideBySide, () => {
  it('says in sentences and as a table what there is to say', () => {
    const $ = page(host, clerk);
    expect(texts($, '.side-by-side > p')).toEqual(sayDifferences({ cards: [host, clerk], names, say, format }));
    expect($('.side-by-side > h2').text()).toBe('table');
    const { columns, rows } = tableOf([host, clerk], names, say, format);
    expect(cells($, '.side-by-side > table > thead > tr')).toEqual([columns]);
    expect(cells($, '.side-by-side > table > tbody > tr:not(.heading)')).toEqual(rows.map(({ name, cells: own }) => [name, ...own]));
    expect(texts($, '.side-by-side > table > caption')).toEqual(['title roles=Tea host and HR clerk']);
  });

  it('puts the heading of a list over its first row, as wide as the table', () => {
    const $ = page(host, clerk, { ...host, id: 'third' });
    expect(texts($, 'tr.heading')).toEqual(['activities', 'skills']);
    expect(
      $('tr.heading th')
        .map((_, own) => $(own).attr('colspan'))
        .get(),
    ).toEqual(['4', '4']);
    expect(
      $('tr.heading')
        .map((_, own) => $(own).next().children().first().text())
        .get(),
    ).toEqual(['Greet', 'Chat']);
  });

  it('leads from the name of each role to its page, in the look of its office', () => {
    const $ = page(host, clerk);
    expect(
      $('.side-by-side > table thead a')
        .map((_, own) => $(own).attr('href'))
        .get(),
    ).toEqual(['/host/', '/clerk/']);
    expect(
      $('.side-by-side > table thead th')
        .map((_, own) => $(own).attr('class') ?? '')
        .get(),
    ).toEqual(['', 'front', 'back']);
    expect($('.side-by-side > table').attr('class')).toBe('of-2');
  });

  it('is a table to who does not see it, whatever its layout: each row, cell and heading says what it is', () => {
    const $ = page(host, clerk);
    const wanted = {
      table: 'table',
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      td: 'cell',
      'thead th': 'columnheader',
      'tbody th': 'rowheader',
    };
    for (const [tag, role] of Object.entries(wanted)) {
      const found = $('.side-by-side > table').find(tag).addBack(tag);
      expect(found.length, tag).toBeGreaterThan(0);
      expect(found.filter((_, own) => $(own).attr('role') !== role).length, tag).toBe(0);
    }
    const scopes = { 'thead th': 'col', 'tbody tr:not(.heading) th': 'row', 'tr.heading th': 'rowgroup' };
    for (const [heads, scope] of Object.entries(scopes))
      expect($(`.side-by-side > table ${heads}`).filter((_, own) => $(own).attr('scope') !== scope).length, heads).toBe(0);
    expect($('td').filter((_, own) => $(own).attr('data-of') === 'HR clerk').length).toBe($('.side-by-side > table td').length / 2);
    expect(texts($, '.visually-hidden')).toEqual(['payUs', 'payIndia', 'title roles=Tea host and HR clerk', 'aspect']);
  });

  it('draws a rating of 1 to 5 as a bar, and none where nothing is rated', () => {
    const $ = page({ ...host, contact: 4 }, { ...clerk, contact: 2 }, { ...clerk, contact: undefined });
    const bars = $('.side-by-side > table tr:has(th:contains("contact")) td').map((_, cell) => [
      $(cell)
        .find('svg[aria-hidden=true] rect')
        .map((__, own) => $(own).attr('width'))
        .get(),
    ]);
    expect(bars.get()).toEqual([['100%', '75%'], ['100%', '25%'], []]);
    expect($('td:contains("$") svg').length).toBe(0);
  });
});

describe('its pay', () => {
  const rows = ($: Page, panel: number) => cells($, `.pay > div:nth-child(${panel + 1}) tbody tr`);
  const heads = ($: Page, panel: number) => texts($, `.pay > div:nth-child(${panel + 1}) thead th:not(:first-child)`);

  it('stands in a panel a country, never on one axis', () => {
    const $ = page(host, clerk);
    expect(texts($, '.pay > div > b')).toEqual(['payUs', 'payIndia']);
    expect(rows($, 0)).toEqual([
      ['Host', '$20,000', '$40,000', '$80,000'],
      ['HR clerk', '$40,000', '$60,000', '$90,000'],
    ]);
    expect(rows($, 1)).toEqual([
      ['Host', '₹9,000', '₹12,000', '₹15,000'],
      ['HR clerk', '₹10,000', '₹15,000', '₹22,000'],
    ]);
    expect(heads($, 0)).toEqual(['low', 'middle', 'high']);
    expect(heads($, 1)).toEqual(['lowQuarter', 'middle', 'highQuarter']);
    expect($('.pay th:first-child').first().text()).toMatch(/^roles\.role/);
  });

  it('draws what is published, from its middle on where an end is not, and says what is unknown', () => {
    const $ = page({ ...host, pay: { median: 40_000 } }, { ...clerk, pay: { ...clerk.pay, p90: 80_000 } });
    expect(rows($, 0)[0]).toEqual(['Host', 'unknown', '$40,000', 'unknown']);
    const line = (row: number) => $('.pay > div').first().find('tbody tr').eq(row).find('rect.line').attr();
    expect(line(0)).toBeUndefined(); // a range without length is its mark alone
    expect(line(1)).toMatchObject({ x: '50%', width: '50%' });
    expect($('.pay > div').first().find('.box').length).toBe(1);
    expect($('.pay > div').last().find('.box').length).toBe(0);
  });

  it('gives jobs of one group in India one bar, named after the group, in the colour of their office if that is one', () => {
    const together = page(host, { ...clerk, india: host.india! });
    expect(rows(together, 1)).toHaveLength(1);
    expect(rows(together, 1)[0]![0]).toBe('payIndiaShared group=Stalls roles=Host and HR clerk');
    expect(together('.pay > div').eq(1).find('tbody svg').attr('class')).toBeUndefined();
    const both = page(host, { ...clerk, office: 'front', india: host.india! });
    expect(both('.pay > div').eq(1).find('tbody svg').attr('class')).toBe('front');
  });

  it('shows the country of its readers first, in bars and in sentences', () => {
    const own = { ...names, countries: ['IN', 'US'] as const };
    const $ = load(htmlOf(sideBySide([host, clerk], own, say, format)), null, false);
    expect(texts($, '.pay > div > b')).toEqual(['payIndia', 'payUs']);
    const said = sayDifferences({ cards: [host, clerk], names: own, say, format });
    expect(said.findIndex((each) => each.includes('sayIndia'))).toBeLessThan(said.findIndex((each) => each.includes('sayPay')));
  });

  it('says of whom India has nothing, and shows nothing of India where that is all', () => {
    const { india: _, ...elsewhere } = clerk;
    const { india: __, ...nowhere } = host;
    expect(rows(page(host, elsewhere), 1)[1]).toEqual(['HR clerk', 'payIndiaNone']);
    expect(texts(page(nowhere, elsewhere), '.pay > div > b')).toEqual(['payUs']);
  });
});
