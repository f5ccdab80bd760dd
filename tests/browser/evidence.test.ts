import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/figures/figures.ts';
import { facts, type BuiltPage } from '../pages.ts';
import { fewEvidencePages, useBrowser } from './visit.ts';

const visit = useBrowser();

/** What no language changes is tried on one page. */
const [anyPage] = fewEvidencePages as [BuiltPage];

async function openPayRange({ address }: Pick<BuiltPage, 'address'> = anyPage) {
  const page = await visit(address, { width: 1280 });
  const figure = page.locator('#figure-pay-range');
  return { page, figure, rows: figure.locator('tr[data-id]:not([hidden])') };
}

describe.each(fewEvidencePages)('range-filter on $address', ({ address, language: { locale, role } }) => {
  const open = () => openPayRange({ address });
  const nameOf = ({ id }: { id: string }) => role(id).short;
  const namesOf = ({ id }: { id: string }) => [role(id).short, role(id).title, ...(role(id).others ?? [])];

  it('finds a role by part of its name, with the keyboard alone', async () => {
    const { page, figure, rows } = await open();
    const part = nameOf(facts.roles[0]!).slice(1).toLocaleLowerCase(locale.code).trim();
    const found = facts.roles.filter((one) => namesOf(one).some((name) => name.toLocaleLowerCase(locale.code).includes(part)));
    await figure.locator('[data-field=find]').focus();
    await page.keyboard.type(part);
    const ids = await rows.evaluateAll((shown) => shown.map((row) => row.getAttribute('data-id')!));
    expect(ids.sort()).toEqual(found.map(({ id }) => id).sort());
  });

  it('finds every role by each of its names', async () => {
    const { figure } = await open();
    const all = facts.roles.flatMap((one) => namesOf(one).map((name) => ({ id: one.id, name })));
    const lost = await figure.locator('[data-field=find]').evaluate((field: HTMLInputElement, names) => {
      const isHidden = ({ id, name }: (typeof names)[number]) => {
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return field.closest('range-filter')!.querySelector<HTMLElement>(`[data-id="${id}"]`)!.hidden;
      };
      return names.filter(isHidden);
    }, all);
    expect(lost).toEqual([]);
  });

  it('sorts by name without leaving the level', async () => {
    const { figure, rows } = await open();
    const [level, own] = [...Map.groupBy(facts.roles, (one) => one.level)].sort(([, a], [, b]) => b.length - a.length)[0]!;
    await figure.locator('[data-field=group]').selectOption(level);
    await figure.locator('[data-field=order]').selectOption('name');
    const names = await rows.evaluateAll((shown) =>
      shown
        .map((row) => ({ name: row.querySelector('span')!.textContent, y: row.getBoundingClientRect().top }))
        .sort((a, b) => a.y - b.y)
        .map(({ name }) => name),
    );
    expect(names).toEqual(own.map(nameOf).sort((a, b) => a.localeCompare(b, locale.code)));
  });
});

describe('range-filter', () => {
  it('keeps one office, counts what stays and brings everything back', async () => {
    const { figure, rows } = await openPayRange();
    const fronts = facts.roles.filter(({ office }) => office === 'front').length;
    await figure.locator('[data-field=office]').selectOption('front');
    expect(await rows.count()).toBe(fronts);
    expect(await figure.locator('tr[data-office=back]:not([hidden])').count()).toBe(0);
    expect(await figure.locator('range-filter output').textContent()).toContain(String(fronts));
    await figure.locator('[data-field=office]').selectOption('');
    expect(await rows.count()).toBe(facts.roles.length);
  });

  it('finds nothing by a word that no row has, in either list', async () => {
    const { page } = await openPayRange();
    for (const filter of await page.locator('range-filter').all()) {
      await filter.locator('[data-field=find]').fill('undefined');
      expect(await filter.locator('tr[data-id]:not([hidden])').count()).toBe(0);
    }
  });

  it('says so where it finds nothing, and is whole again after a reload', async () => {
    const { page, figure, rows } = await openPayRange();
    const whole = await figure.locator('range-filter output').textContent();
    await figure.locator('[data-field=find]').fill('qqq');
    expect(await rows.count()).toBe(0);
    expect(await figure.locator('[data-group]:not([hidden])').count()).toBe(0);
    const said = await figure.locator('range-filter output').textContent();
    expect(said).not.toBe(whole);
    expect(said).not.toMatch(/\d/);
    await page.reload();
    // Whatever the browser left in the form, the rows are those that it asks for.
    const field = await figure.locator('[data-field=find]').inputValue();
    expect(await rows.count()).toBe(field === '' ? facts.roles.length : 0);
  });
});

const reading = (page: Page) => page.locator('point-reader output').textContent();

describe('point-reader', () => {
  it('makes one tab stop of all points and walks them by arrow keys along the axis', async () => {
    const page = await visit(anyPage.address, { width: 1280 });
    const stop = page.locator('point-reader svg [tabindex="0"]:visible');
    expect(await stop.count()).toBe(1);
    await stop.focus();
    const first = await reading(page);
    await page.keyboard.press('ArrowRight');
    const second = await reading(page);
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(second);
    await page.keyboard.press('ArrowLeft');
    expect(await reading(page)).toBe(first);
    await page.keyboard.press('ArrowLeft'); // there is none before it
    expect(await reading(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await reading(page);
    expect(last).not.toBe(second);
    await page.keyboard.press('ArrowRight');
    expect(await reading(page)).toBe(last);
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('g');
    await page.keyboard.press('Home');
    expect(await reading(page)).toBe(first);
    expect(await stop.count()).toBe(1);
  });

  it.each([360, 1280])('shows one drawing of all points at %i px, as wide as its column', async (width) => {
    const page = await visit(anyPage.address, { width, javaScript: false });
    const drawing = page.locator('#figure-contact-pay .chart:not(.sureness) svg:visible');
    expect(await drawing.count()).toBe(1);
    const [own, room] = await drawing.evaluate((svg) => [svg, svg.parentElement!].map((part) => part.getBoundingClientRect().width));
    expect(own).toBeCloseTo(room!, 0);
    const ids = (index: number) =>
      page
        .locator('#figure-contact-pay .chart:not(.sureness) svg')
        .nth(index)
        .locator('[data-id]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    expect(await ids(1)).toEqual(await ids(0));
  });
});

describe.each(fewEvidencePages)('point-reader on $address', ({ address, language: { role, t } }) => {
  it('says a point that is pointed at', async () => {
    const page = await visit(address, { width: 1280 });
    // The first that is drawn stands farthest out, where no other lies on it.
    const point = page.locator('point-reader svg [data-id]:visible').first();
    const id = await point.getAttribute('data-id');
    await point.locator('.mark').hover();
    const said = await reading(page);
    const { office } = facts.roles.find((one) => one.id === id)!;
    for (const words of [role(id!).title, t(`office.${office}`)]) expect(said).toContain(words);
  });
});

describe('figures', () => {
  it.each(fewEvidencePages)(
    'on $address carry the credits that their publishers ask for, and a source each',
    async ({ address, language }) => {
      const page = await visit(address, { javaScript: false });
      const shown = new Set(language.evidence.flatMap((id) => figureOf(id)(facts, language, 'full').sources));
      const credits = [...shown].flatMap((id) => facts.sources[id]!.credit ?? []);
      expect(credits.length).toBeGreaterThan(0);
      for (const credit of credits) expect((await page.locator('main').textContent())!.replace(/\s+/g, ' '), credit).toContain(credit); // the English original is folded
      for (const figure of await page.locator('figure').all()) expect(await figure.locator('.source a').count()).toBeGreaterThan(0);
    },
  );
});
