import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { addLanguage } from '../../src/tools/new-language.ts';
import { checkContent, reportContent } from '../../src/tools/check-content.ts';
import { serveDirectory } from '../../src/tools/serve.ts';
import { copyProject } from '../dist/grow.ts';
import { builtPages, codes, facts, outline, sampledPages, type BuiltPage } from '../pages.ts';
import { useBrowser } from './visit.ts';

// A language begun by the command, of which a little is written: one from left to right, one from right to left, and one in a script
// that no other language of the site has, half as long again. Their drafts are built where a build is asked for them.

const drafts = [
  { code: 'mr', direction: 'ltr', script: 'Deva', word: 'पगार' },
  { code: 'ur', direction: 'rtl', script: 'Arab', word: 'تنخواہ' },
  { code: 'ta', direction: 'ltr', script: 'Taml', word: 'சம்பளம் எவ்வளவு' },
] as const;
const [row, otherRow] = outline.comparison as [string, string];
const [section] = outline.sections as [string];
const role = facts.roles[0]!.id;

/** Addresses without their language of what every language has. */
const ownAddresses = (pages: readonly BuiltPage[]) =>
  pages
    .filter(({ kind, language }) => kind.speaks === 'one language' && language.locale.code === codes[0])
    .map(({ address }) => address.replace(`/${codes[0]}/`, '/'));
const fewAddresses = ownAddresses(sampledPages);

let root: string;
let site: string;
const visit = useBrowser();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'drafts-'));
  copyProject(process.cwd(), root);
  for (const { code, word } of drafts) {
    addLanguage(root, [code]);
    write(code, word);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/tools/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SITE_DRAFTS: '1' },
  });
  expect(status, stdout + stderr).toBe(0);
  const { url, close } = await serveDirectory(join(root, 'dist'), { port: 0 });
  site = url;
  return async () => {
    await close();
    rmSync(root, { recursive: true, force: true });
  };
}, 180_000);

/** What a translator has written on the first day: a row, a section, some of the interface, all of the roles. */
function write(code: string, word: string): void {
  const file = (path: string) => join(root, 'content', code, path);
  const say = (count: number) => Array.from({ length: count }, () => word).join(' ');
  const fields = { title: say(1), front: say(5), back: say(4), frontShort: say(2), backShort: say(2) };
  const lines = Object.entries(fields).map(([name, text]) => `${name}: ${text}`);
  writeFileSync(file(`comparison/${row}.mdx`), ['---', ...lines, '---', `${say(9)}.`, ''].join('\n'));
  writeFileSync(file(`article/${section}.mdx`), `---\ntitle: ${say(2)}\nshort: ${say(1)}\n---\n${say(30)}.\n`);
  const ui = readFileSync(file('ui.json'), 'utf8');
  writeFileSync(file('ui.json'), ui.replace(/("(?:nav|notice|level)\.[\w-]+": )".*"/g, `$1"${say(2)}"`));
}

const page = (address: string) => load(readFileSync(join(root, 'dist', address, 'index.html'), 'utf8'));

describe.each(drafts)('a draft in $code', ({ code, direction, script, word }) => {
  it('has all its pages, in its own language and direction', () => {
    for (const address of ownAddresses(builtPages))
      expect(page(`${code}${address}`)('html').attr()).toMatchObject({ lang: code, dir: direction, 'data-script': script });
  });

  it('says in its own words what is written, without a notice', () => {
    const own = page(code)(`#comparison-${row}`);
    expect(own.text()).toContain(word);
    expect(own.attr()).toMatchObject({ lang: code, dir: direction });
    expect(own.find('.piece-notice')).toHaveLength(0);
    expect(page(code)(`#${section} > .piece-notice`)).toHaveLength(0);
  });

  it('borrows the rest from the language that it follows, says so, and leads there', () => {
    const borrowed = page(code)(`#comparison-${otherRow}`);
    expect(borrowed.attr()).toMatchObject({ lang: 'hi', dir: 'ltr', 'data-script': 'Deva' });
    expect(borrowed.find('td.front').text()).toBe(page('hi')(`#comparison-${otherRow} td.front`).text());
    const notice = borrowed.find('.piece-notice');
    expect(notice.attr()).toMatchObject({ lang: code, dir: direction });
    expect(notice.text()).toContain(word);
    expect(notice.find('a').attr()).toMatchObject({ href: `/hi/#comparison-${otherRow}`, lang: 'hi', hreflang: 'hi' });
  });

  it('borrows what it does not say of a role, and leads to the same role there', () => {
    const $ = page(`${code}/roles/${role}`);
    expect($('.role .does').attr()).toMatchObject({ lang: 'hi', dir: 'ltr', 'data-script': 'Deva' });
    expect($('.role .does').text()).toBe(page(`hi/roles/${role}`)('.role .does').text());
    expect($('.role header .piece-notice').attr()).toMatchObject({ lang: code, dir: direction });
    expect($('.role header .piece-notice a').attr()).toMatchObject({ href: `/hi/roles/${role}/`, lang: 'hi' });
  });

  it('is known to no search engine and to no other page', () => {
    for (const address of fewAddresses) {
      const $ = page(`${code}${address}`);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('link[rel=canonical], link[rel=alternate]')).toHaveLength(0);
      const others = page(`hi${address}`);
      expect(others(`link[hreflang=${code}], language-links [hreflang=${code}]`)).toHaveLength(0);
    }
    expect(readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8')).not.toContain(`/${code}/`);
    expect(page('')(`[lang=${code}]`)).toHaveLength(0);
  });

  it.each(fewAddresses.flatMap((address) => [320, 1280].map((width) => ({ address, width }))))(
    'holds its words at $address, $width px wide',
    async ({ address, width }) => {
      const tab = await visit(`${site}/${code}${address}`, { width });
      await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const outside = await tab.evaluate(() =>
        [...document.querySelectorAll('figure svg text')]
          .filter((text) => {
            const [frame, box] = [text.closest('svg')!.getBoundingClientRect(), text.getBoundingClientRect()];
            return frame.width > 0 && (box.left < frame.left - 2 || box.right > frame.right + 2);
          })
          .map((text) => text.textContent),
      );
      expect(outside).toEqual([]);
    },
  );

  it('has pictures in its own letters', () => {
    const letters = new RegExp(`\\p{Script=${script}}`, 'u');
    expect(readFileSync(join(root, `dist/${code}/figures/infographic.svg`), 'utf8')).toMatch(letters);
    expect(readFileSync(join(root, `dist/${code}/share.png`)).readUInt32BE(16)).toBe(1200);
  });
});

describe('the page on translations', () => {
  it('tells how far every language is, drafts too, in each language', () => {
    for (const code of codes) {
      const $ = page(`${code}/translations`);
      expect(
        $('.translations dt bdi')
          .map((_, name) => $(name).attr('lang'))
          .get(),
      ).toEqual([...codes, ...drafts.map((draft) => draft.code)]);
    }
  });
});

describe('a draft that is published too early', () => {
  it('is refused with what it lacks, first things first', () => {
    const file = join(root, 'content/locales.json');
    const draft = readFileSync(file, 'utf8');
    writeFileSync(file, draft.replace(/("code": "mr",[^}]*\}[^}]*)"draft"/, '$1"published"'));
    const told = reportContent(checkContent(root));
    const files = [...told.matchAll(/^content\/mr\/(\S+?):\d+ {2}words$/gm)].map(([, path]) => path!);
    expect(files.slice(0, 3)).toEqual(['ui.json', 'pages/article.mdx', 'pages/evidence.mdx']);
    expect(files.indexOf('article/front-office.mdx')).toBeLessThan(files.indexOf('roles/accountant.mdx'));
    expect(told).toContain('  write   them in मराठी; where they are rightly the same: npm run translations -- accept mr/');
    writeFileSync(file, draft);
  });
});
