import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { median, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { figureAddress, methodAddress, methodTables, placeAddress, takenFileName, type MethodTable } from '../../src/site/addresses.ts';
import { financeOfficeNames } from '../../src/facts/tables/finance-occupations.ts';
import { builtPages, facts, languages } from '../pages.ts';
import { figureOf } from '../../src/figures/figures.ts';
import { dist, parsePage, read } from './built.ts';
import { onEach } from '../on-each.ts';
import { readStrictly } from './strict-csv.ts';
import { figurePlaces, fullFigures, readCsv, readFigure, readTaken, withoutIsolates, type FigurePlace } from './shown-figure.ts';

// Tables to take away, read as strangers would: the CSV by a strict parser that nothing else here uses, and its
// description by what the Data Package standard asks for (https://datapackage.org, version 2), with no property of our own.

const beside = z.string().regex(/^[\w-]+\.csv$/, 'a file in the same folder');
const id = z.string().regex(/^[a-z0-9._-]+$/);
const linked = { title: z.string().min(1), path: z.url() };
const licences = z.array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), ...linked })).min(1);
const sources = z.array(z.strictObject(linked)).min(1);
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'year', 'date']),
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

const files = globSync('**/datapackage.json', { cwd: dist })
  .toSorted()
  .map((file) => ({ file }));
const tables = files.flatMap(({ file }) =>
  descriptor.parse(JSON.parse(read(file))).resources.map((own) => ({ ...own, file: join(dirname(file), own.path) })),
);

const mark = '\uFEFF';

/** The headings and rows of a CSV file; what is wrong with it throws. */
function readTable(file: string): { headings: string[]; rows: string[][] } {
  return readStrictly(read(file).replace(mark, ''));
}

const ofType: Record<z.output<typeof field>['type'], RegExp> = {
  string: /^[^\n]+$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d{1,3})?$/, // no source is exact to more: 4.09, never 4.087142857142857
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe('what describes tables', () => {
  it('is a Data Package, and nothing more', () =>
    onEach(files, ({ file }) => {
      expect(() => descriptor.parse(JSON.parse(read(file)))).not.toThrow();
    }));
});

describe('a table', () => {
  it('starts with the mark that tells Excel that it is UTF-8, and then a strict reader takes it', () =>
    onEach(tables, ({ file }) => {
      expect(read(file).startsWith(mark)).toBe(true);
      expect(() => readTable(file)).not.toThrow();
    }));

  it('has the columns that its package names, each once, and rows', () =>
    onEach(tables, ({ file, schema: { fields } }) => {
      const { headings, rows } = readTable(file);
      expect(headings).toEqual(fields.map(({ name }) => name));
      expect(new Set(headings).size).toBe(fields.length);
      expect(rows.length).toBeGreaterThan(0);
    }));

  it('holds in each cell what its column says, or nothing', () =>
    onEach(tables, ({ file, schema: { fields } }) => {
      const wrong = readTable(file).rows.flatMap((row) =>
        row.filter((cell, at) => {
          const { type, constraints } = fields[at]!;
          return cell !== '' && !(ofType[type].test(cell) && (constraints?.enum.includes(cell) ?? true));
        }),
      );
      expect(wrong).toEqual([]);
    }));

  it('says the same figures and the same of them in every language', () =>
    onEach(tables, ({ name }) => {
      const twins = tables.filter((table) => table.name === name);
      expect(twins).toHaveLength(languages.length);
      // words differ, but those of a short list stand at the same place of it
      const said = twins.map(({ file, schema: { fields } }) =>
        readTable(file).rows.map((row) =>
          row.map((cell, at) => {
            const { type, constraints } = fields[at]!;
            if (cell === '' || type !== 'string') return cell;
            return constraints ? constraints.enum.indexOf(cell) : 'words';
          }),
        ),
      );
      for (const other of said.slice(1)) expect(other).toEqual(said[0]);
    }));
});

describe('the data package of a figure', () => {
  const told = ({ id: figure, language }: FigurePlace) => descriptor.parse(JSON.parse(readTaken(language, figure, 'json')));

  it('says what the page says: headline, subtitle, sources and what their publishers ask for, and where the figure stands', () =>
    onEach(fullFigures, (place) => {
      const { headline, subtitle, sources: named } = readFigure(place);
      const { title, description, homepage } = told(place);
      expect(title).toBe(headline);
      const words = withoutIsolates(description);
      for (const line of [subtitle, ...named]) expect(words).toContain(line);
      const { pathname, hash } = new URL(homepage);
      expect(pathname + hash).toBe(placeAddress('evidence', `figure-${place.id}`, place.language.locale.code));
    }));

  it('has the note of each source, and the licence of each that has one', () =>
    onEach(fullFigures, (place) => {
      const { description, licenses = [] } = told(place);
      const { sources: ids } = figureOf(place.id)(facts, place.language, 'full');
      for (const source of ids) expect(description).toContain(place.language.source(source).note);
      const licensed = ids.flatMap((source) => facts.sources[source]!.licence ?? []);
      if (licensed.length === ids.length)
        expect(new Set(licenses.map(({ path }) => path))).toEqual(new Set(licensed.map(({ url }) => url)));
      else expect(licenses).toEqual([]);
    }));

  it('can be taken away from the page, under the names that its parts call each other', () =>
    onEach(fullFigures, (place) => {
      const { id: figure, file, language } = place;
      const { code } = language.locale;
      const links = parsePage(file)(`#figure-${figure} a[download]`);
      const offered = links.map((_, { attribs }) => `${attribs.href} as ${attribs.download}`).get();
      expect(offered).toContain(`${figureAddress(figure, 'csv', code)} as ${told(place).resources[0]!.path}`);
      expect(offered).toContain(`${figureAddress(figure, 'json', code)} as datapackage.json`);
    }));
});

/** The facts whose publishers ask for a credit. */
const asking = Object.entries(facts.sources).flatMap(([id, { credit, licence }]) =>
  credit ? [{ id, credit, licence: licence!.url }] : [],
);

const placesShowing = (source: string) =>
  figurePlaces.filter(({ id, language }) => figureOf(id)(facts, language, 'full').sources.includes(source));
/** What only the pages of roles show is credited there: roles.test.ts. */
const shownByFigures = asking.filter(({ id }) => placesShowing(id).length > 0);

describe('the credit that a publisher asks for', () => {
  it('stands in each language, with a link to the licence, under every figure that shows the facts', () =>
    onEach(shownByFigures, ({ id, credit, licence }) => {
      const places = placesShowing(id);
      expect(new Set(places.filter(({ isFull }) => isFull).map(({ language }) => language))).toEqual(new Set(languages));
      for (const { id: figure, file, isFull, language } of places) {
        const shown = parsePage(file)(`#figure-${figure}`);
        expect(shown.find('a[rel=license]').attr('href'), `${figure} in ${file}`).toBe(licence);
        // the article names publisher and release in few words; the whole sentence is a tap away
        expect(shown.text(), `${figure} in ${file}`).toContain(isFull ? credit : language.source(id).short);
      }
    }));

  it('goes with the files of every figure that shows the facts', () =>
    onEach(shownByFigures, ({ id, credit, licence }) => {
      for (const { id: figure, language } of placesShowing(id).filter(({ isFull }) => isFull)) {
        const { description } = descriptor.parse(JSON.parse(readTaken(language, figure, 'json')));
        expect(description).toContain(`${credit} ${licence}`);
        // the PNG is the same drawing: pictures.test.ts compares their shapes
        expect(withoutIsolates(textsOf(readTaken(language, figure, 'svg')))).toContain(`${credit} ${licence}`);
      }
    }));

  it('is also met in the article, in each language', () => {
    expect(asking.length).toBeGreaterThan(0);
    const small = figurePlaces.filter(({ isFull, id, language }) => {
      const { sources: ids } = figureOf(id)(facts, language, 'small');
      return !isFull && asking.some((source) => ids.includes(source.id));
    });
    expect(new Set(small.map(({ language }) => language))).toEqual(new Set(languages));
  });
});

describe.each(languages)('the files of the method in $locale.name', (language) => {
  const { t } = language;
  const { code } = language.locale;
  const at = (name: string) => methodAddress(name, code);
  const tableOf = (table: MethodTable) => readTable(at(takenFileName(table, 'csv', code)).slice(1));

  it('are offered where the method tells of them, each under the name that their package has', () => {
    const offered = parsePage(`${code}/method/index.html`)('#classification a[download]')
      .map((_, { attribs }) => `${attribs.href} as ${attribs.download}`)
      .get();
    const names = [...methodTables.map((table) => takenFileName(table, 'csv', code)), 'datapackage.json'];
    expect(offered).toEqual(names.map((name) => `${at(name)} as ${name}`));
    const { resources } = descriptor.parse(JSON.parse(read(at('datapackage.json').slice(1))));
    expect(resources.map(({ path }) => path)).toEqual(names.slice(0, -1));
  });

  it('put every role and group where the facts do', () => {
    expect(tableOf('roles').rows.map(([id, , office, level]) => [id, office, level])).toEqual(
      facts.roles.map(({ id, office, level }) => [id, t(`office.${office}`), t(`level.${level}`)]),
    );
    expect(tableOf('groups').rows.map(([id, , office, level]) => [id, office, level])).toEqual(
      facts.plfsGroups.map(({ ncoCode, office, level }) => [ncoCode, t(`office.${office}`), t(`level.${level}`)]),
    );
  });

  it('are enough to compute the pay of each side on each level again', () => {
    const middle = (table: MethodTable, heading: string) => (level?: string, office?: string) => {
      const { headings, rows } = tableOf(table);
      const column = headings.indexOf(heading);
      return median(
        rows.filter((row) => row[2] === office && row[3] === level),
        (row) => Number(row[column]),
      );
    };
    const published = readCsv(language, 'pay-by-level').cells;
    const again = published.map(([country, level, office]) => {
      const of = country === published[0]![0] ? middle('roles', t('column.dollars')) : middle('groups', t('column.median'));
      return String(of(level, office) ?? '');
    });
    expect(again).toEqual(published.map(([, , , pay]) => pay));
  });

  it('are enough to count the people on each side of a finance firm again', () => {
    const { rows } = tableOf('finance');
    const again = financeOfficeNames.map((office) =>
      sum(
        rows.filter((row) => row[4] === t(`office.${office}`)),
        (row) => Number(row[5]),
      ).toFixed(1),
    );
    expect(again.map(Number)).toEqual(readCsv(language, 'office-size').cells.map(([, thousands]) => Number(thousands)));
  });

  it('name every source, its terms and the credit that it asks for', () => {
    const named = tableOf('sources').rows.map(([id, , , , address, day, terms, licence, credit]) => [
      id,
      address,
      day,
      terms,
      licence,
      credit,
    ]);
    expect(named).toEqual(
      Object.entries(facts.sources).map(([id, { url, read: day, licence, credit }]) => {
        return [id, url, day, language.source(id).licence, licence?.url ?? '', credit ?? ''];
      }),
    );
  });
});

it('every file that a page offers is there, and is offered once', () =>
  onEach(builtPages, ({ file }) => {
    const offered = parsePage(file)('a[download]')
      .map((_, { attribs }) => attribs.href!.slice(1))
      .get();
    expect(offered.filter((each) => !existsSync(join(dist, each)))).toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
  }));

/** The texts of a picture, one after the other. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}
