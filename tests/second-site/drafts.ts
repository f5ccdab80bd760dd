import { load } from 'cheerio';
import { chromium, type Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { letterOf, scriptOf } from '../../src/i18n/scripts.ts';
import { membersOf } from '../../src/site/members.ts';
import { ownPages } from '../../src/site/pages.ts';
import type { Site } from '../../src/site/read.ts';
import { addLanguage } from '../../src/tools/new-language.ts';
import { serveDirectory } from '../../src/tools/serve.ts';
import { onEach } from '../on-each.ts';
import type { SecondSite } from './site.ts';

/** A language begun by the command, of which a little is written, all in one word. */
export interface Draft {
  code: string;
  direction: 'ltr' | 'rtl';
  script: string;
  word: string;
}

/** Languages to begin, among them one from right to left, one of long words, and one without spaces whose font is not installed. */
export const drafts = {
  mr: { code: 'mr', direction: 'ltr', script: 'Deva', word: 'पगार' },
  ur: { code: 'ur', direction: 'rtl', script: 'Arab', word: 'تنخواہ' },
  ta: { code: 'ta', direction: 'ltr', script: 'Taml', word: 'சம்பளம் எவ்வளவு' },
  sat: { code: 'sat', direction: 'ltr', script: 'Olck', word: 'ᱠᱟᱹᱢᱤ ᱛᱟᱞᱟᱵ' },
  ja: { code: 'ja', direction: 'ltr', script: 'Jpan', word: '給料はいくら' },
} as const satisfies Record<string, Draft>;

/** Begin drafts, and write what a translator has written on the first day: a row, a section, some of the interface. */
export function beginDrafts(site: SecondSite, { words: { outline } }: Site, begun: readonly Draft[]): void {
  for (const { code, script, word } of begun) {
    addLanguage(site.root, [code]);
    const { isUnspaced, sentenceEnd } = scriptOf(script);
    const file = (path: string) => `content/${code}/${path}`;
    const gap = isUnspaced ? '' : ' ';
    const say = (count: number) => Array.from({ length: count }, () => word).join(gap);
    const letters = [...new Set(word.match(/\p{Lo}/gu))];
    /** No two names of a list are alike, so each ends in a number, written in the word's own letters. */
    const name = (number: number) =>
      say(2) + gap + [...number.toString(letters.length)].map((digit) => letters[Number.parseInt(digit, 36)]).join('');
    const fields = { title: say(1), front: say(5), back: say(4), frontShort: name(1), backShort: name(2) };
    const lines = Object.entries(fields).map(([name, text]) => `${name}: ${text}`);
    site.write(file(`comparison/${outline.comparison[0]}.mdx`), ['---', ...lines, '---', `${say(9)}${sentenceEnd}`, ''].join('\n'));
    site.write(file(`article/${outline.sections[0]}.mdx`), `---\ntitle: ${say(2)}\nshort: ${say(1)}\n---\n${say(30)}${sentenceEnd}\n`);
    const ui = site.text(file('ui.json'));
    let count = 0;
    const named = (_: string, key: string) => `${key}"${name((count += 1))}"`;
    site.write(file('ui.json'), ui.replace(/("(?:nav|notice|level)\.[\w-]+": )".*"/g, named));
  }
}

/** Addresses without their language of what every language has: all, or of members the first alone. */
function addressesOf({ facts }: Site, isShort: boolean): string[] {
  return ownPages.flatMap((kind) => {
    const members = membersOf(kind, facts);
    return members.slice(0, isShort ? 1 : undefined).map((member) => kind.address.replace('[id]', member ?? ''));
  });
}

/** What was begun in a site, how it was without, and the codes of its other languages. */
export interface Begun {
  before: Site;
  published: readonly string[];
  begun: readonly Draft[];
}

/** What the drafts of a site show; it is built with them when these run. */
export function describeDrafts(site: () => SecondSite, { before, published, begun }: Begun): void {
  const { outline } = before.words;
  const [row, otherRow] = outline.comparison as [string, string];
  const [section] = outline.sections as [string];
  const role = before.facts.roles[0]!.id;
  const followed = published[0]!;
  const [all, few] = [false, true].map((isShort) => addressesOf(before, isShort).map((address) => ({ address })));
  const page = (address: string) => site().page(address);

  describe.each(begun)('a draft in $code', ({ code, direction, script, word }) => {
    it('has all its pages, in its own language and direction', async () => {
      await onEach(all!, ({ address }) => {
        expect(page(`${code}${address}`)('html').attr()).toMatchObject({ lang: code, dir: direction, 'data-script': script });
      });
    });

    it('says in its own words what is written, without a notice', () => {
      const own = page(code)(`#comparison-${row}`);
      expect(own.text()).toContain(word);
      expect(own.attr()).toMatchObject({ lang: code, dir: direction });
      expect(own.find('.piece-notice')).toHaveLength(0);
      expect(page(code)(`#${section} > .piece-notice`)).toHaveLength(0);
    });

    it('borrows the rest from the language that it follows, says so, and leads there', () => {
      const { direction: otherDirection, script: otherScript } = before.languages[0]!.locale;
      const borrowed = page(code)(`#comparison-${otherRow}`);
      expect(borrowed.attr()).toMatchObject({ lang: followed, dir: otherDirection, 'data-script': otherScript });
      expect(borrowed.find('td.front').text()).toBe(page(followed)(`#comparison-${otherRow} td.front`).text());
      const notice = borrowed.find('.piece-notice');
      expect(notice.attr()).toMatchObject({ lang: code, dir: direction });
      expect(notice.text()).toContain(word);
      const place = `/${followed}/#comparison-${otherRow}`;
      expect(notice.find('a').attr()).toMatchObject({ href: place, lang: followed, hreflang: followed });
    });

    it('borrows what it does not say of a role, and leads to the same role there', () => {
      const $ = page(`${code}/roles/${role}`);
      expect($('.role .does').attr()).toMatchObject({ lang: followed });
      expect($('.role .does').text()).toBe(page(`${followed}/roles/${role}`)('.role .does').text());
      expect($('.role header .piece-notice').attr()).toMatchObject({ lang: code, dir: direction });
      expect($('.role header .piece-notice a').attr()).toMatchObject({ href: `/${followed}/roles/${role}/`, lang: followed });
    });

    it('is known to no search engine and to no other page', async () => {
      await onEach(few!, ({ address }) => {
        const $ = page(`${code}${address}`);
        expect($('meta[name=robots]').attr('content')).toBe('noindex');
        expect($('link[rel=canonical], link[rel=alternate]')).toHaveLength(0);
        const others = page(`${followed}${address}`);
        expect(others(`link[hreflang=${code}], language-links [hreflang=${code}]`)).toHaveLength(0);
      });
      expect(site().text('dist/sitemap-0.xml')).not.toContain(`/${code}/`);
      expect(page('')(`[lang=${code}]`)).toHaveLength(0);
    });

    it('has pictures in its own letters', () => {
      const drawn = load(site().text(`dist/${code}/figures/infographic.svg`), { xml: true });
      const own = drawn('text').filter((_, line) => letterOf([scriptOf(script)]).test(drawn(line).text()));
      expect(own.length).toBeGreaterThan(2); // a title and both sides of a row, on as many lines as they take
      expect(site().bytes(`dist/${code}/share.png`).readUInt32BE(16)).toBe(1200);
    });

    it('says of every borrowed word of the interface whose language it is', async () => {
      const { script: otherScript } = before.languages[0]!.locale;
      const letter = letterOf([scriptOf(otherScript)]);
      await onEach(few!, ({ address }) => {
        const $ = page(`${code}${address}`);
        const silent = $('body *')
          .contents()
          .filter((_, node) => node.type === 'text' && letter.test(node.data) && $(node).closest('[lang]').attr('lang') === code)
          .filter((_, node) => !$(node.parent!).is('script, style, noscript'));
        expect(silent.map((_, node) => $(node).text().trim()).get()).toEqual([]);
      });
    });
  });

  describe('words of other lengths and letters, on a phone and on a desk', () => {
    let tab: Page;
    let url: string;

    beforeAll(async () => {
      const served = await serveDirectory(`${site().root}/dist`, { port: 0 });
      url = served.url;
      const browser = await chromium.connect(inject('browserAddress'));
      tab = await browser.newPage();
      return async () => {
        await browser.close();
        await served.close();
      };
    });

    it.each(begun)('compare the roles of an address in $code, though no search engine knows the page', async ({ code }) => {
      const faults: string[] = [];
      const note = (error: Error) => faults.push(error.message);
      tab.on('pageerror', note);
      const [one, other] = before.facts.roles;
      await tab.goto(`${url}/${code}/compare/?roles=${one!.id},${other!.id}`);
      await tab.locator('[data-part=result] table').first().waitFor();
      tab.off('pageerror', note);
      expect(faults).toEqual([]);
    });

    it('stay on their pages and in their drawings', async () => {
      const others = published.filter((code) => !before.languages.some(({ locale }) => locale.code === code));
      const places = [...others, ...begun.map(({ code }) => code)].flatMap((code) =>
        few!.map(({ address }) => ({ address: `/${code}${address}` })),
      );
      await onEach(places, async ({ address }) => {
        await tab.goto(`${url}${address}`);
        await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        for (const width of [320, 1280]) {
          await tab.setViewportSize({ width, height: 640 });
          const { wide, outside } = await tab.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            outside: [...document.querySelectorAll('figure svg text')]
              .filter((text) => {
                const [frame, box] = [text.closest('svg')!.getBoundingClientRect(), text.getBoundingClientRect()];
                return frame.width > 0 && (box.left < frame.left - 2 || box.right > frame.right + 2);
              })
              .map((text) => text.textContent),
          }));
          expect(wide, `${width} px`).toBeLessThanOrEqual(width);
          expect(outside, `${width} px`).toEqual([]);
        }
      });
    });
  });

  describe('the page on translations', () => {
    it('tells how far every language is, drafts too, in each language', async () => {
      await onEach(
        published.map((code) => ({ id: code })),
        ({ id }) => {
          const names = page(`${id}/translations`)('.translations dt bdi').map((_, name) => name.attribs.lang);
          expect(names.get()).toEqual([...published, ...begun.map(({ code }) => code)]);
        },
      );
    });
  });
}
