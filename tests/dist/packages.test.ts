import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figureAddress, placeAddress } from '../../src/site/addresses.ts';
import { facts, languages } from '../pages.ts';
import { figureOf } from '../../src/figures/figures.ts';
import { dist, parsePage, read } from './built.ts';
import { fullFigures, readFigure, readTaken, withoutIsolates } from './shown-figure.ts';

// Tables to take away, read as strangers would: the CSV by a parser that nothing else here uses, and its description
// by what the Data Package standard asks for (https://datapackage.org, version 2), with no property of our own.

const beside = z.string().regex(/^[\w-]+\.csv$/, 'a file in the same folder');
const id = z.string().regex(/^[a-z0-9._-]+$/);
const linked = { title: z.string().min(1), path: z.url() };
const licences = z.array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), ...linked })).min(1);
const sources = z.array(z.strictObject(linked)).min(1);
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'year']),
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  constraints: z.strictObject({ enum: z.array(z.string().min(1)).min(1) }).optional(),
});
const resource = z.strictObject({
  name: id,
  path: beside,
  type: z.literal('table'),
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  licenses: licences.optional(),
  sources: sources.optional(),
  schema: z.strictObject({ fields: z.array(field).min(1), missingValues: z.tuple([z.literal('')]) }),
});
const descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: id,
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  licenses: licences.optional(),
  sources,
  contributors: z.array(z.strictObject({ ...linked, roles: z.array(z.string()).min(1) })).min(2),
  resources: z.array(resource).min(1),
});

const files = globSync('**/datapackage.json', { cwd: dist }).toSorted();
const tables = files.flatMap((file) =>
  descriptor.parse(JSON.parse(read(file))).resources.map((own) => ({ ...own, file: join(dirname(file), own.path) })),
);

/** The records of a CSV file, as a strict reader has them; what it finds wrong it throws. */
function readStrictly(file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(read(file), { delimiter: ',', newline: '\r\n', quoteChar: '"' });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message, row }) => `${row}: ${message}`).join('; ')}`);
  return data;
}

const ofType: Record<z.output<typeof field>['type'], RegExp> = {
  string: /^[^\n]+$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d{1,3})?$/, // no source is exact to more: 4.09, never 4.087142857142857
  year: /^\d{4}$/,
};

describe.each(files)('%s', (file) => {
  it('is a Data Package, and nothing more', () => {
    expect(() => descriptor.parse(JSON.parse(read(file)))).not.toThrow();
  });
});

describe.each(tables)('$file', ({ file, schema: { fields } }) => {
  it('starts with the mark that tells Excel that it is UTF-8, and ends each line as RFC 4180 says', () => {
    const text = read(file);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.slice(-2)).toBe('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the columns that its package names, each once, and rows as wide as they', () => {
    const [headings, ...rows] = readStrictly(file);
    expect(rows.pop(), 'the last line is ended').toEqual(['']);
    expect(headings).toEqual(fields.map(({ name }) => name));
    expect(new Set(headings).size).toBe(fields.length);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
  });

  it('holds in each cell what its column says, or nothing', () => {
    const [, ...rows] = readStrictly(file).slice(0, -1);
    const wrong = rows.flatMap((row) =>
      row.filter((cell, at) => {
        const { type, constraints } = fields[at]!;
        return cell !== '' && !(ofType[type].test(cell) && (constraints?.enum.includes(cell) ?? true));
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(fullFigures)('the data package of $id in $file', (place) => {
  const { id: figure, language } = place;
  const { code } = language.locale;
  const told = () => descriptor.parse(JSON.parse(readTaken(language, figure, 'json')));

  it('says what the page says: headline, subtitle, sources and what their publishers ask for, and where the figure stands', () => {
    const { headline, subtitle, sources: named } = readFigure(place);
    const { title, description, homepage } = told();
    expect(title).toBe(headline);
    const words = withoutIsolates(description);
    for (const line of [subtitle, ...named]) expect(words).toContain(line);
    const { pathname, hash } = new URL(homepage);
    expect(pathname + hash).toBe(placeAddress('evidence', `figure-${figure}`, code));
  });

  it('has the note of each source, and the licence of each that has one', () => {
    const { description, licenses = [] } = told();
    const { sources: ids } = figureOf(figure)(facts, language, 'full');
    for (const source of ids) expect(description).toContain(language.source(source).note);
    const licensed = ids.flatMap((source) => facts.sources[source]!.licence ?? []);
    if (licensed.length === ids.length) expect(new Set(licenses.map(({ path }) => path))).toEqual(new Set(licensed.map(({ url }) => url)));
    else expect(licenses).toEqual([]);
  });

  it('can be taken away from the page, under the names that its parts call each other', () => {
    const links = parsePage(place.file)(`#figure-${figure} a[download]`);
    const offered = links.map((_, { attribs }) => `${attribs.href} as ${attribs.download}`).get();
    expect(offered).toContain(`${figureAddress(figure, 'csv', code)} as ${told().resources[0]!.path}`);
    expect(offered).toContain(`${figureAddress(figure, 'json', code)} as datapackage.json`);
  });
});

describe.each([...new Set(tables.map(({ name }) => name))])('the twins of the table %s', (name) => {
  it('say the same figures and the same of them in every language', () => {
    const twins = tables.filter((table) => table.name === name);
    expect(twins).toHaveLength(languages.length);
    // words differ, but those of a short list stand at the same place of it
    const said = twins.map(({ file, schema: { fields } }) =>
      readStrictly(file)
        .slice(1, -1)
        .map((row) =>
          row.map((cell, at) => {
            const { type, constraints } = fields[at]!;
            if (cell === '' || type !== 'string') return cell;
            return constraints ? constraints.enum.indexOf(cell) : 'words';
          }),
        ),
    );
    for (const other of said.slice(1)) expect(other).toEqual(said[0]);
  });
});

describe('a credit that a publisher asks for', () => {
  const asked = Object.entries(facts.sources).flatMap(([source, { credit, licence }]) =>
    credit ? [{ source, credit, licence: licence!.url }] : [],
  );

  it.each(languages)('goes in $locale.name with everything that shows the facts: articles, pictures and packages', (language) => {
    expect(asked.length).toBeGreaterThan(0);
    const shown = fullFigures.filter((place) => place.language === language);
    for (const { source, credit, licence } of asked) {
      const figures = shown.filter(({ id: figure }) => figureOf(figure)(facts, language, 'full').sources.includes(source));
      expect(figures.length, source).toBeGreaterThan(0);
      for (const { id: figure, file } of figures) {
        const $ = parsePage(file);
        expect($(`#figure-${figure} a[rel=license]`).attr('href')).toBe(licence);
        expect($(`#figure-${figure}`).text()).toContain(credit);
        expect(readTaken(language, figure, 'json')).toContain(credit);
        expect(descriptor.parse(JSON.parse(readTaken(language, figure, 'json'))).description).toContain(licence);
        const drawn = withoutIsolates(parseTexts(readTaken(language, figure, 'svg')));
        for (const part of [...credit.split(' '), licence]) expect(drawn).toContain(part);
      }
      const small = parsePage(`${language.locale.code}/index.html`);
      for (const { id: figure } of figures.filter((own) => small(`#figure-${own.id}`).length > 0))
        expect(small(`#figure-${figure} a[rel=license]`).attr('href')).toBe(licence);
    }
  });
});

/** The texts of a picture, one after the other. */
function parseTexts(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}
