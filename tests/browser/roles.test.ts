import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import sharp from 'sharp';
import { arrangeRows, type RowChoice } from '../../src/islands/arrange-rows.ts';
import { pageAddress } from '../../src/site/addresses.ts';
import { lightColour } from '../../src/styles/palette.ts';
import { facts, languages } from '../pages.ts';
import { bytesOf, useBrowser } from './visit.ts';

const visit = useBrowser();
type Page = Awaited<ReturnType<typeof visit>>;
const hindi = languages.find(({ locale }) => locale.code === 'hi')!;
const english = languages.find(({ locale }) => locale.code === 'en')!;
const list = (query = '', code = 'hi') => `${pageAddress('roles', code)}${query}`;
const compare = (query = '', code = 'hi') => `${pageAddress('compare', code)}${query}`;
const shown = (page: Page) =>
  page.locator('tbody [data-id]:not([hidden])').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id!));
/** As hurried people type: फ़ as फ. */
const withoutDots = (name: string) => name.normalize('NFD').replaceAll('\u093c', '').normalize();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const withClipboard = { more: { permissions: ['clipboard-read', 'clipboard-write'] } };

describe('the list of roles', () => {
  it.each(languages.map(({ locale }) => locale.code))(
    'finds in %s a role by each of its names, in every language, with dots and without',
    async (code) => {
      const page = await visit(list('', code));
      const [, { id }] = facts.roles as [unknown, { id: string }];
      const names = languages.flatMap(({ role }) => [role(id).title, role(id).short, ...(role(id).others ?? [])]);
      for (const name of names.flatMap((own) => [own, withoutDots(own)])) {
        await page.locator('[data-field=find]').fill(name.slice(0, 40));
        expect(await shown(page), name).toContain(id);
      }
    },
  );

  it('finds the same, whatever language a translator says that the page has', async () => {
    const page = await visit(list());
    const { id } = facts.roles[0]!;
    for (const lang of ['auto', 'en_US', '']) {
      await page.evaluate((own) => (document.documentElement.lang = own), lang);
      await page.locator('[data-field=find]').fill(`${lang}?`);
      expect(await shown(page)).toEqual([]);
      await page.locator('[data-field=find]').fill(hindi.role(id).title);
      expect(await shown(page)).toContain(id);
    }
  });

  it('keeps what is chosen in the address, over a reload and on the way back', async () => {
    const page = await visit(list());
    await page.locator('details summary').first().click();
    await page.locator('[data-field=office]').selectOption('middle');
    await page.locator('[data-field=order]').selectOption('name');
    const before = await shown(page);
    expect(before.length).toBe(facts.roles.filter(({ office }) => office === 'middle').length);
    expect(new URL(page.url()).search).toBe('?office=middle&order=name');
    await page.reload();
    expect(await shown(page)).toEqual(before);
    await page.locator('tbody [data-id]:not([hidden]) a').first().click();
    await page.waitForURL('**/roles/*/');
    await page.goBack();
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('[data-field=office]').inputValue()).toBe('middle');
  });

  it('takes what is chosen along into the other language', async () => {
    const page = await visit(list('?office=middle'));
    await page.locator(`language-links a[hreflang=en]`).first().click();
    await page.waitForURL('**/en/roles/**');
    expect(new URL(page.url()).search).toBe('?office=middle');
    expect((await shown(page)).length).toBe(facts.roles.filter(({ office }) => office === 'middle').length);
  });

  it('shows what the model would, whatever is chosen', async () => {
    const page = await visit(list());
    const rows = await page.locator('tbody [data-id]').evaluateAll((all) =>
      all.map((row) => {
        const { dataset } = row as HTMLElement;
        const { group } = row.parentElement!.dataset;
        return {
          id: dataset.id!,
          group: group!,
          name: row.querySelector('span')!.textContent,
          otherNames: dataset.names ?? '',
          values: { ...dataset, group },
        };
      }),
    );
    const choices: RowChoice[] = [
      { keep: { contactBand: 'high', office: 'back' }, find: '', order: 'contact' },
      { keep: { payBand: 'low' }, find: hindi.role(facts.roles.at(-1)!.id).short, order: 'preparation' },
      { keep: { group: 'manager', preparation: '3' }, find: '', order: 'name' },
    ];
    for (const choice of choices) {
      const query = new URLSearchParams({ ...choice.keep, find: choice.find, order: choice.order }).toString();
      await page.goto(list(`?${query}`));
      expect(await shown(page)).toEqual(arrangeRows(rows, choice, 'hi'));
    }
  });

  it('says that nothing was found and what to try, and takes an address for no more than it offers', async () => {
    const page = await visit(list('?find=%3Cscript%3E&office=nowhere&order=__proto__&group='));
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('output').textContent()).toBe(hindi.t('roles.none'));
    expect(await page.locator('[data-field=office]').inputValue()).toBe('');
    await page.goto(list(`?find=${'a'.repeat(8_000)}`));
    expect((await page.locator('[data-field=find]').inputValue()).length).toBeLessThanOrEqual(40);
  });

  it('is whole and in order without a script, and offers nothing that needs one', async () => {
    const page = await visit(list(), { javaScript: false });
    expect((await shown(page)).length).toBe(facts.roles.length);
    expect(await page.locator('[data-field=find]').isVisible()).toBe(false);
  });
});

describe('the comparison', () => {
  const ids = ['accountant', 'loan-officer'];
  const both = `?roles=${ids.join()}`;
  const titles = (page: Page) => page.locator('.side-by-side > table thead a').allTextContents();
  /** Find a role by its title, and tap it. */
  const tap = async (page: Page, id: string) => {
    await page.locator('[data-field=find]').fill(hindi.role(id).title);
    await page.locator(`[data-id=${id}] a`).click();
  };

  it('shows the roles of the address, and says the same as the ready-made page', async () => {
    const page = await visit(compare(both));
    await page.locator('.side-by-side').waitFor();
    const made = await page.locator('.side-by-side').textContent();
    await page.goto(pageAddress('pair', 'hi', 'accountant-and-loan-officer'));
    expect(await page.locator('.side-by-side').textContent()).toBe(made);
  });

  it('is chosen by typing and from the list, by keyboard alone, and undone by Back', async () => {
    const page = await visit(compare());
    await page.locator('[data-field=find]').focus();
    await page.keyboard.type('accountant');
    await page.locator('[data-id=accountant] a').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-part=status]').textContent()).toBe(hindi.t('compare.more'));
    await page.locator('[data-id=loan-officer] a').focus();
    await page.keyboard.press('Enter');
    await page.locator('.side-by-side').waitFor();
    expect(await titles(page)).toEqual(ids.map((id) => hindi.role(id).title));
    expect(new URL(page.url()).search).toBe(both);
    await page.goBack();
    await page.locator('.side-by-side').waitFor({ state: 'detached' });
    expect(await page.locator('[data-does=remove]').count()).toBe(1);
    await page.goForward();
    await page.locator('.side-by-side').waitFor();
    await page.locator('[data-does=remove]').first().click();
    expect(new URL(page.url()).search).toBe('?roles=loan-officer');
  });

  it.each([
    ['?roles=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,accountant', ['Unknown'], 1],
    ['?roles=accountant,accountant,loan-officer', ['Repeated'], 2],
    ['?roles=accountant,loan-officer,receptionist,stocker,paralegal', ['Many'], 4],
    ['?roles=%E0%A4%A,__proto__,constructor', ['Unknown'], 0],
    [`?roles=${'x'.repeat(8_000)}`, ['Unknown'], 0],
  ] as const)('answers an address that is wrong (%#) by a plain message', async (query, wrong, count) => {
    const page = await visit(compare(query));
    for (const kind of wrong) await page.getByText(hindi.t(`compare.wrong${kind}`)).waitFor();
    expect(await page.locator('[data-does=remove]').count()).toBe(count);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('[data-field=find]').isVisible()).toBe(true);
  });

  it('goes along into the other language', async () => {
    const page = await visit(compare(both));
    await page.locator('.side-by-side').waitFor();
    await page.locator('language-links a[lang=en]').click();
    await page.waitForURL(`**${compare(both, 'en')}*`);
    await page.locator('.side-by-side').waitFor();
    expect(await titles(page)).toEqual(ids.map((id) => english.role(id).title));
  });

  it('is shared by an address with a preview where there is one, else with its names', async () => {
    const page = await visit(compare(both), withClipboard);
    await page.locator('.side-by-side').waitFor();
    await page.locator('[data-share=copy]').click();
    await expect.poll(() => clipboard(page)).toContain(pageAddress('pair', 'hi', 'accountant-and-loan-officer'));
    await page.goto(compare('?roles=stocker,paralegal'));
    await page.locator('.side-by-side').waitFor();
    await page.locator('[data-share=whatsapp]').evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await page.locator('[data-share=whatsapp]').click();
    const sent = new URL((await page.locator('[data-share=whatsapp]').getAttribute('href'))!).searchParams.get('text')!;
    expect(sent).toContain(hindi.role('stocker').title);
    expect(sent).toContain('?roles=stocker,paralegal');
  });

  it('is copied as a table and taken away as CSV, rows and columns alike', async () => {
    const page = await visit(compare(both), withClipboard);
    await page.locator('.side-by-side').waitFor();
    await page.locator('[data-does=copy]').click();
    await expect.poll(() => clipboard(page)).toContain('\t');
    const copied = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
    expect(copied.filter((cells) => cells.length !== 3 && cells.length !== 1)).toEqual([]); // a heading stands alone
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-does=csv]').click()]);
    expect(download.suggestedFilename()).toBe('accountant-and-loan-officer-hi.csv');
    const { data } = Papa.parse<string[]>((await bytesOf(download)).toString().replace(/^\ufeff/, ''), { skipEmptyLines: true });
    const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
    const rows = copied.filter(({ length }) => length === 3);
    expect(data.map(([name]) => name)).toEqual(rows.map(([name]) => name));
    const inWords = data.filter(([, unit]) => unit === '').map((cells) => plain([cells[0]!, ...cells.slice(-2)]));
    expect(inWords.every((cells) => rows.some((row) => row.join() === cells.join()))).toBe(true);
    // both carry the licence that O*NET asks for
    for (const taken of [copied, data]) expect(taken.flat().join(' ')).toContain(facts.sources['onet-context']!.licence!.url);
  });

  it('tells that it stands there, in its heading, its title and to whom it is read, and keeps the keyboard where the choice is', async () => {
    const page = await visit(compare('?roles=accountant'));
    await page.locator('[data-field=find]').fill(hindi.role('loan-officer').title);
    await page.keyboard.press('Enter'); // one is left
    await page.locator('.side-by-side').waitFor();
    const title = hindi.t('compare.title', { roles: hindi.format.list(['accountant', 'loan-officer'].map((id) => hindi.role(id).title)) });
    expect(await page.title()).toBe(title);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('compare-roles [role=status]').first().textContent()).toBe(title);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)).toBe('choice');
  });

  it('is taken away as a picture of the size that chats show, drawn in the colours of the offices', async () => {
    const page = await visit(compare(both));
    await page.locator('.side-by-side').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-does=picture]').click()]);
    expect(download.suggestedFilename()).toBe('accountant-and-loan-officer-hi.png');
    const { info, data } = await sharp(await bytesOf(download))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels) colours.add(data.subarray(at, at + 3).toString('hex'));
    for (const name of ['paper', 'ink', 'front', 'back'] as const) expect(colours).toContain(lightColour(name).slice(1));
  });

  it('draws in that picture each role from its lowest tenth to its highest, and a box from quarter to quarter, on one axis from 0', async () => {
    // The widest of either side, so that no mark hides where a box ends.
    const widest = (side: 'front' | 'back') =>
      facts.roles
        // counted in no group of India, so that the picture has one panel
        .filter(({ office, ncoCode }) => office === side && !facts.plfsGroups.some((group) => group.ncoCode === ncoCode))
        .flatMap(({ id, pay: { p10, p25, p75, p90 } }) =>
          p10 === undefined || p25 === undefined || p75 === undefined || p90 === undefined ? [] : [{ id, p10, p25, p75, p90 }],
        )
        .sort((a, b) => b.p75 - b.p25 - (a.p75 - a.p25))[0]!;
    const [front, back] = [widest('front'), widest('back')];
    const page = await visit(compare(`?roles=${front.id},${back.id}`));
    await page.locator('.side-by-side').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-does=picture]').click()]);
    const { info, data } = await sharp(await buffer(await download.createReadStream()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    /** Where a colour begins and ends in each row of pixels that has it. */
    const endsOf = (name: 'front-line' | 'back') => {
      const colour = Number(`0x${lightColour(name).slice(1)}`);
      return Array.from({ length: info.height }, (_, y) => y).flatMap((y) => {
        const own = Array.from({ length: info.width }, (_, at) => at).filter(
          (at) => data.readUIntBE((y * info.width + at) * info.channels, 3) === colour,
        );
        return own.length === 0 ? [] : [[own[0]!, own.at(-1)!] as const];
      });
    };
    const x = (amount: number) => 60 + (amount / Math.max(front.p90, back.p90)) * 1080;
    for (const [name, { p10, p25, p75, p90 }] of [['front-line', front] as const, ['back', back] as const]) {
      const ends = endsOf(name);
      const isDrawn = (from: number, to: number) =>
        ends.some(([start, end]) => Math.abs(start - x(from)) <= 2 && Math.abs(end - x(to)) <= 2);
      expect([isDrawn(p10, p90), isDrawn(p25, p75)], name).toEqual([true, true]);
      expect(Math.min(...ends.map(([start]) => start)), name).toBeGreaterThan(x(p10) - 2);
    }
  });

  it('takes no fifth role, and none twice; the keyboard comes back to the choice', async () => {
    const four = facts.roles.slice(0, 4).map(({ id }) => id);
    const page = await visit(compare(`?roles=${four.join()}`));
    await page.locator('.side-by-side').waitFor();
    for (const { id } of [facts.roles[4]!, facts.roles[0]!]) {
      await tap(page, id);
      expect(new URL(page.url()).search).toBe(`?roles=${four.join()}`);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)).toBe('choice');
    }
  });

  it('shows what is asked last, however late the figures of another choice come', async () => {
    const [slow, other, ...next] = facts.roles.slice(0, 4).map(({ id }) => id) as [string, string, ...string[]];
    const page = await visit(compare());
    let comes = () => {};
    const late = new Promise<void>((resolve) => (comes = resolve));
    const card = `**/${slow}/card.json`;
    await page.route(card, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(compare(`?roles=${slow},${other}`));
    await page.locator('[data-does=clear]').click();
    for (const id of next) await tap(page, id);
    await page.locator('.side-by-side').waitFor();
    const answered = page.waitForResponse(card);
    comes();
    const response = await answered;
    await response.finished();
    await page.unroute(card);
    await page.evaluate(async (url) => (await fetch(url)).json(), response.url()); // by now the first is there too
    expect(await titles(page)).toEqual(next.map((id) => hindi.role(id).title));
  });

  it('says that the figures could not be loaded, and tries again', async () => {
    const page = await visit(compare());
    await page.route('**/card.json', (route) => route.abort());
    await page.goto(compare(both));
    await page.locator('[data-does=retry]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toBe(hindi.t('compare.failed'));
    await page.unroute('**/card.json');
    await page.locator('[data-does=retry]').click();
    await page.locator('.side-by-side').waitFor();
  });

  it.each([
    ['the page of a hotel', 'text/html', '<p>Your room?</p>'],
    ['nothing', 'application/json', 'null'],
    ['a card of another day', 'application/json', '{"title":"Tea"}'],
  ])('says the same where %s comes in the place of a card', async (_what, contentType, body) => {
    const page = await visit(compare());
    await page.route('**/card.json', (route) => route.fulfill({ contentType, body }));
    await page.goto(compare(both));
    await page.locator('[data-does=retry]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toBe(hindi.t('compare.failed'));
    await page.unroute('**/card.json');
    await page.locator('[data-does=retry]').click();
    await page.locator('.side-by-side').waitFor();
  });

  it('fetches each card once', async () => {
    const page = await visit(compare());
    const fetched: string[] = [];
    page.on('request', (request) => request.url().endsWith('card.json') && fetched.push(request.url()));
    await page.goto(compare(both));
    await page.locator('.side-by-side').waitFor();
    await page.locator('[data-does=remove]').first().click();
    await page.goBack();
    await page.locator('.side-by-side').waitFor();
    expect(fetched).toHaveLength(2);
  });

  it.each([2, 3, 4])('of %i roles stays inside 320 px, in forced colours too', async (count) => {
    const ids = [
      'accountant',
      'customer-service-representative',
      'technical-sales-representative',
      'administrative-services-manager',
    ].slice(0, count);
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await visit(compare(`?roles=${ids.join()}`), { width: 320, forcedColors });
      await page.locator('.side-by-side').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('is a table to a screen reader on a phone too: each cell under its role', async () => {
    const page = await visit(compare(both));
    const table = page.getByRole('table').last();
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('rowheader', { name: hindi.t('compare.does'), exact: true }).count()).toBe(1);
  });

  it('explains and leads to the ready-made pairs without a script', async () => {
    const page = await visit(compare(both), { javaScript: false });
    expect(await page.locator('.ready a').count()).toBe(facts.pairs.length);
    expect(await page.locator('.ready a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-field=find]').isVisible()).toBe(false);
  });

  const four = '?roles=customer-service-representative,administrative-services-manager,human-resources-specialist,retail-salesperson';
  it.each(languages.flatMap(({ locale: { code } }) => [compare(both, code), compare(four, code)]))(
    '%s prints on one page',
    async (address) => {
      const page = await visit(address);
      await page.locator('.side-by-side').waitFor();
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );
});

describe('a newcomer on a phone, in Hindi', () => {
  it('lays accountant and loan officer side by side in four taps and one word', async () => {
    const page = await visit(pageAddress('article', 'hi'));
    await page.locator('.opening a').last().click(); // 1
    await page.waitForURL(`**${compare()}`);
    await page.locator('[data-field=find]').click(); // 2
    await page.keyboard.type(hindi.role('accountant').short);
    await page.locator('[data-id=accountant] a').click(); // 3
    await page.locator('[data-id=loan-officer] a').click(); // 4
    await page.locator('.side-by-side').waitFor();
    const pay = page.locator('.side-by-side .rows').first();
    await expect.poll(async () => (await pay.boundingBox())!.y + (await pay.boundingBox())!.height).toBeLessThanOrEqual(640);
  });

  it('learns what a credit analyst does and what one earns in India in two taps', async () => {
    const page = await visit(pageAddress('article', 'hi'));
    await page.locator(`nav a[href="${list()}"]`).click(); // 1
    await page.locator('[data-id=credit-analyst] a').click(); // 2
    await page.waitForURL('**/roles/credit-analyst/');
    expect(await page.getByText(hindi.role('credit-analyst').does).isVisible()).toBe(true);
    expect(await page.getByText(/₹/).first().isVisible()).toBe(true);
  });

  it('sends a comparison whose preview names both', async () => {
    const page = await visit(pageAddress('pair', 'hi', 'accountant-and-loan-officer'));
    const said = await page.locator('meta[property="og:title"]').getAttribute('content');
    for (const id of ['accountant', 'loan-officer']) expect(said).toContain(hindi.role(id).short);
    const picture = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!).pathname;
    expect((await page.request.get(picture)).status()).toBe(200);
  });
});
