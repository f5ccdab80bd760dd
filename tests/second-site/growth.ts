import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Site } from '../../src/site/read.ts';
import { onEach } from '../on-each.ts';
import { grown, grownMedian, type GrownWith } from './grow.ts';
import type { SecondSite } from './site.ts';

/** What was grown: the site as it was before, what went along, the languages that came to it, and the word for what was added in each language. */
export interface Growth {
  before: Site;
  own: GrownWith;
  locales: readonly Locale[];
  added: Readonly<Record<string, string>>;
}

/** What every page of a grown site shows; it is built when these run. */
export function describeGrowth(site: () => SecondSite, { before, own, locales, added }: Growth): void {
  const languages = [...before.languages.map(({ locale }) => locale), ...locales].map((locale) => ({ id: locale.code, ...locale }));
  const codes = languages.map(({ code }) => code);
  const page = (code: string, rest = '') => site().page(`/${code}/${rest}`);

  describe('a site that has grown', () => {
    it('names every language on each article', async () => {
      await onEach(languages, ({ code }) => {
        const $ = page(code);
        expect(
          $('link[rel=alternate]')
            .map((_, { attribs }) => attribs.hreflang)
            .get(),
        ).toEqual([...codes, 'x-default']);
        expect(
          $('language-links a')
            .map((_, { attribs }) => attribs.lang)
            .get(),
        ).toEqual(codes);
        expect($('html').attr('lang')).toBe(code);
      });
    });

    it('shows what was added to the article', async () => {
      await onEach(languages, ({ code }) => {
        const $ = page(code);
        const { section, row, difference } = grown;
        for (const id of [section, `comparison-${row}`, `differences-${difference}`, `figure-${own.figure}`])
          expect($(`[id="${id}"]`), id).toHaveLength(1);
        expect($(`.contents a[href="#${section}"]`)).toHaveLength(1);
        expect($('.infographic [role=img] p').text()).toContain(`${added[code]} front`);
        expect($('.comparison tbody')).toHaveLength(before.languages[0]!.rows.length + 1);
        expect($(`#${section} .prose > p a`).attr('href')).toBe(`#comparison-${row}`);
      });
    });

    it('shows what was added to the evidence and to the method: the section, and the role in charts, tables and files', async () => {
      await onEach(languages, ({ code, numbers }) => {
        expect(page(code, 'method')(`#${grown.method}`)).toHaveLength(1);
        const $ = page(code, 'evidence');
        for (const figure of ['pay-range', 'contact-pay']) {
          const named = (texts: readonly string[]) => texts.filter((text) => text.includes(`${added[code]} (grade 2)`));
          const records: string[][] = parseCsv(site().text(`dist/${code}/figures/${figure}/${figure}-${code}.csv`), { bom: true });
          expect($(`#figure-${figure} .chart [data-id=${grown.role}]`).length, figure).toBeGreaterThan(0);
          // A table of its own has the whole name; a chart that is a table has the short one.
          const isTable = $(`#figure-${figure} .figure-table`).length > 0;
          const heads = $(`#figure-${figure} tbody th`).map((_, cell) => $(cell).text());
          expect(named(heads.get())).toHaveLength(isTable ? 1 : 0);
          expect(named(records.map(([name]) => name!))).toHaveLength(1);
        }
        const median = grownMedian.toLocaleString(numbers.USD ?? numbers.default, { numberingSystem: 'latn' });
        expect($(`#figure-pay-range [data-id=${grown.role}] td`).eq(1).text()).toContain(median);
      });
    });

    it('shows the role that was added: on its own page, in the list, and beside another', async () => {
      await onEach(languages, ({ code }) => {
        const { role } = grown;
        const { partner } = own;
        const ofRole = page(code, `roles/${role}`);
        expect(ofRole('h1').text()).toContain(added[code]);
        expect(ofRole(`a[href="/${code}/roles/${partner}/"]`).length).toBeGreaterThan(0);
        expect(page(code, `roles/${partner}`)(`a[href="/${code}/roles/${role}/"]`).length).toBeGreaterThan(0);
        expect(page(code, 'roles')(`tbody [data-id=${role}]`)).toHaveLength(1);
        expect(page(code, 'compare')(`.ready a[href="/${code}/compare/${role}-and-${partner}/"]`)).toHaveLength(1);
        expect(page(code, `compare/${role}-and-${partner}`)('.answer').text()).toContain(added[code]);
      });
    });

    it('speaks each language that was added in its own letters and its own direction', async () => {
      await onEach(languages.slice(before.languages.length), ({ code, direction, script }) => {
        for (const rest of ['', 'evidence']) {
          const $ = page(code, rest);
          expect($('html').attr()).toMatchObject({ dir: direction, 'data-script': script });
          const letters = new RegExp(`\\p{Script=${script}}`, 'u');
          expect($('nav').text()).toMatch(letters);
          expect($('main .chart, main [role=img]').text()).toMatch(letters);
        }
      });
    });
  });
}
