import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, reportContent } from '../../src/tools/check-content.ts';
import { codes, languages } from '../pages.ts';
import { addedIn, copyProject, grown, grownLocales, growContent, nameRepository } from './grow.ts';

// Adding a row, a section, a difference, a role or a language touches content/ alone and breaks no test: here one of each is
// added to a copy of the project, which then is built and looked at by the tests of every site.

const allCodes = [...codes, ...grownLocales.map(({ code }) => code)];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'grown-'));
  copyProject(process.cwd(), root);
  growContent(root);
  nameRepository(root);
  return () => rmSync(root, { recursive: true, force: true });
});

/** Run a program of the copy in its own folder, without what this test run has set; answers what it said. */
function run(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): { status: number | null; said: string } {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|SSR|MODE|BASE_URL|SITE_)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ...more },
  });
  return { status, said: stdout + stderr };
}

function page(code: string, rest = ''): CheerioAPI {
  return load(readFileSync(join(root, 'dist', code, rest, 'index.html'), 'utf8'));
}

describe('a site that has grown', () => {
  it('has no problems', () => {
    const checked = checkContent(root);
    expect(reportContent(checked)).toBe(`content: ${checked.fileCount} files checked, no problems`);
  });

  it('builds', () => {
    const { status, said } = run('src/tools/build.ts', []);
    expect(status, said).toBe(0);
    expect(said).toContain('content:');
  });

  it.each(allCodes)('names every language on the article in %s', (code) => {
    const $ = page(code);
    expect(
      $('link[rel=alternate]')
        .map((_, { attribs }) => attribs.hreflang)
        .get(),
    ).toEqual([...allCodes, 'x-default']);
    expect(
      $('language-links a')
        .map((_, { attribs }) => attribs.lang)
        .get(),
    ).toEqual(allCodes);
    expect($('html').attr('lang')).toBe(code);
  });

  it.each(allCodes)('shows what was added to the article in %s', (code) => {
    const $ = page(code);
    const { section, row, difference, figure } = grown;
    for (const id of [section, `comparison-${row}`, `differences-${difference}`, `figure-${figure}`])
      expect($(`#${id}`), id).toHaveLength(1);
    expect($(`.contents a[href="#${section}"]`)).toHaveLength(1);
    expect($('#infographic [role=img] p').text()).toContain(`${addedIn(code)} front`);
    expect($('#comparison tbody')).toHaveLength(languages[0]!.rows.length + 1);
    expect($(`#${section} .prose > p a`).attr('href')).toBe(`#comparison-${row}`);
  });

  it.each(allCodes)(
    'shows what was added to the evidence and to the method in %s: the section, and the role in charts, tables and files',
    (code) => {
      expect(page(code, 'method')(`#${grown.method}`)).toHaveLength(1);
      const $ = page(code, 'evidence');
      for (const figure of ['pay-range', 'contact-pay']) {
        const named = (texts: readonly string[]) => texts.filter((text) => text.includes(`${addedIn(code)} (grade 2)`));
        const records: string[][] = parseCsv(readFileSync(join(root, `dist/${code}/figures/${figure}/${figure}-${code}.csv`), 'utf8'), {
          bom: true,
        });
        expect($(`#figure-${figure} .chart [data-id=${grown.role}]`).length, figure).toBeGreaterThan(0);
        // A table of its own has the whole name; a chart that is a table has the short one.
        const isTable = $(`#figure-${figure} .figure-table`).length > 0;
        expect(
          named(
            $(`#figure-${figure} tbody th`)
              .map((_, cell) => $(cell).text())
              .get(),
          ),
        ).toHaveLength(isTable ? 1 : 0);
        expect(named(records.map(([name]) => name!))).toHaveLength(1);
      }
      expect($(`#figure-pay-range [data-id=${grown.role}] td`).eq(1).text()).toContain('39,990');
    },
  );

  it.each(allCodes)('shows the role that was added in %s: on its own page, in the list, and beside another', (code) => {
    const { role, partner } = grown;
    const own = page(code, `roles/${role}`);
    expect(own('h1').text()).toContain(addedIn(code));
    expect(own(`a[href="/${code}/roles/${partner}/"]`).length).toBeGreaterThan(0);
    expect(page(code, `roles/${partner}`)(`a[href="/${code}/roles/${role}/"]`).length).toBeGreaterThan(0);
    expect(page(code, 'roles')(`tbody [data-id=${role}]`)).toHaveLength(1);
    expect(page(code, 'compare')(`.ready a[href="/${code}/compare/${role}-and-${partner}/"]`)).toHaveLength(1);
    expect(page(code, `compare/${role}-and-${partner}`)('.answer').text()).toContain(addedIn(code));
  });

  it.each(grownLocales)('speaks $name in its own letters and its own direction', ({ code, direction, script }) => {
    for (const rest of ['', 'evidence']) {
      const $ = page(code, rest);
      expect($('html').attr()).toMatchObject({ dir: direction, 'data-script': script });
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      expect($('nav').text()).toMatch(letters);
      expect($('main .chart, main [role=img]').text()).toMatch(letters);
    }
  });

  it('breaks no test', { timeout: 600_000 }, () => {
    const sites = ['drawings', 'figures', 'head', 'html', 'links', 'mend', 'packages', 'pictures', 'roles'].map(
      (name) => `tests/dist/${name}.test.ts`,
    );
    const readers = ['content.test.ts', 'facts/', 'figures/', 'model/', 'site/', 'words/'].map((name) => `tests/${name}`);
    const { status, said } = run(
      'node_modules/vitest/vitest.mjs',
      ['run', '--config', 'tests/vitest.config.ts', '--no-isolate', '--reporter', 'dot', ...sites, ...readers],
      { SITE_DIRECTORY: 'dist' },
    );
    expect(status, said).toBe(0);
    expect(said).toMatch(/Test Files +\d{2,} passed/);
  });
});
