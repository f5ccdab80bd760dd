import { parseDocument } from 'yaml';
import { chromium, type Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { serveDirectory } from '../../src/tools/serve.ts';
import { fileInScript, inScript } from '../examples/in-script.ts';
import { writeTexts } from '../examples/project.ts';
import { onEach } from '../on-each.ts';
import { quizKind, quizPage, quizQuestions, quizWords, registration } from './quiz.ts';
import type { SecondSite } from './site.ts';

type Named = Pick<Locale, 'code' | 'script'>;

/** Add the quiz to a site: its folder, the line that names it, and its words in each of these languages. */
export function addQuiz(site: SecondSite, languages: readonly Named[]): void {
  writeTexts(site.root, quizKind);
  const { file: list, add } = registration;
  const kinds = site.text(list);
  if (add(kinds) === kinds) throw new Error(`${list}: no place for the quiz`);
  site.write(list, add(kinds));
  const outline = parseDocument(site.text('content/outline.yaml'));
  outline.set('questions', Object.keys(quizQuestions));
  site.write('content/outline.yaml', outline.toString());
  for (const { code, script } of languages) {
    const file = (path: string) => `content/${code}/${path}`;
    const ui = JSON.parse(site.text(file('ui.json'))) as Record<string, string>;
    const own = Object.entries(quizWords).map(([key, words]) => [key, inScript(script, words)]);
    site.write(file('ui.json'), JSON.stringify({ ...ui, ...Object.fromEntries(own) }, null, 2));
    const { title, description } = quizPage;
    const head = { title, description, published: '2026-11-23', updated: '2026-11-23' };
    const texts = {
      [file('pages/quiz.mdx')]: mdx(head, 'Two questions.'),
      ...Object.fromEntries(
        Object.entries(quizQuestions).map(([id, { body, ...fields }]) => [file(`questions/${id}.mdx`), mdx(fields, body)]),
      ),
    };
    writeTexts(site.root, Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, fileInScript(script, text)])));
  }
}

/** Let a question wait for its translators: both languages fit, and then one of them is said otherwise. */
export function changeQuestion(site: SecondSite, changed: Named): void {
  const [id] = Object.keys(quizQuestions);
  site.run('src/tools/translations.ts', ['accept', `questions/${id}`]);
  const file = `content/${changed.code}/questions/${id}.mdx`;
  site.write(file, site.text(file).replace(/^answer: "/m, `$&${inScript(changed.script, 'Perhaps')} `));
}

function mdx(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([name, words]) => `${name}: ${JSON.stringify(words)}\n`);
  return `---\n${lines.join('')}---\n${body}\n`;
}

/** What follows from the quiz being named once. `changed` is the language in which a question was said otherwise, `waiting` the one that waits for it. */
export function describeQuiz(
  site: () => SecondSite,
  languages: readonly Named[],
  { changed, waiting }: { changed: Named; waiting: Named },
): void {
  const page = (code: string, rest = 'quiz') => site().page(`/${code}/${rest}`);
  const places = languages.map((locale) => ({ id: locale.code, ...locale }));

  describe('a kind of page that was added by its folder and the line that names it', () => {
    it('has a page in each language, with its words, its questions at their places, and links that lead to them', async () => {
      await onEach(places, ({ code, script }) => {
        const $ = page(code);
        expect($('h1').text()).toBe(inScript(script, quizPage.title));
        expect($('title').text()).toContain(inScript(script, quizPage.title));
        expect(
          $('tea-question')
            .map((_, own) => own.attribs.id)
            .get(),
        ).toEqual(Object.keys(quizQuestions).map((id) => `question-${id}`));
        expect($('tea-question button').first().text()).toBe(inScript(script, quizWords['quiz.try']));
        expect($('#question-cups a').attr('href')).toBe(`/${code}/quiz/#question-steam`);
        expect(page(code, '')(`footer a[href="/${code}/quiz/"]`).text()).toContain(inScript(script, quizWords['nav.quiz']));
        expect(site().text('dist/sitemap-0.xml')).toContain(`/${code}/quiz/`);
        expect(site().bytes(`dist/${code}/quiz/share.png`).readUInt32BE(16)).toBe(1200);
      });
    });

    it('stands bare, says what it may, and may be framed by anybody', async () => {
      await onEach(places, ({ code }) => {
        const $ = page(code);
        expect($('body > header, footer')).toHaveLength(0);
        expect($('meta[http-equiv=content-security-policy]').attr('content')).toContain("form-action 'self'");
        expect(page(code, '')('meta[http-equiv=content-security-policy]').attr('content')).toContain("form-action 'none'");
      });
      const rule = /^\/:locale\/quiz\/\*\n((?: {2}.*\n)+)/m.exec(site().text('dist/_headers'))?.[1];
      expect(rule).toContain('X-Quiz: tea');
      expect(rule).not.toContain('frame-ancestors');
    });

    it('has its script, what that shares asked for at once, and no other page has either', () => {
      const files = (code: string, rest?: string) => {
        const $ = page(code, rest);
        return {
          scripts: $('script[src]')
            .map((_, { attribs }) => attribs.src)
            .get(),
          shared: $('link[rel=modulepreload]')
            .map((_, { attribs }) => attribs.href)
            .get(),
        };
      };
      const [{ code }] = languages as [Named];
      const own = files(code).scripts.filter((file) => site().text(`dist${file}`).includes('tea-question'));
      expect(own).toHaveLength(1);
      const { shared } = files(code);
      expect(shared).not.toEqual([]);
      expect(files(code, 'roles').shared).toEqual(expect.arrayContaining(shared.slice(0, 1)));
      expect(files(code, '').scripts).not.toContain(own[0]);
    });

    it('tells its translators what waits to be looked at, where it stands', () => {
      const place = (code: string) => `a[href="/${code}/quiz/#question-cups"]`;
      expect(page(waiting.code, 'translations')(place(waiting.code))).toHaveLength(1);
      expect(page(changed.code, 'translations')(place(changed.code))).toHaveLength(0);
    });
  });

  describe('the script of a kind that was added', () => {
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

    it('hears an answer, however it is written', async () => {
      const { code, script } = changed;
      await tab.goto(`${url}/${code}/quiz/`);
      const question = tab.locator('#question-steam');
      await question.locator('input').fill(inScript(script, quizQuestions.steam.answer).toUpperCase());
      await question.locator('button').click();
      expect(await question.getAttribute('data-right')).toBe('');
      await question.locator('input').fill('milk');
      await question.locator('button').click();
      expect(await question.getAttribute('data-right')).toBeNull();
    });
  });
}
