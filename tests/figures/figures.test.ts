import { describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/files/files.ts';
import type { Figure, FigureSize } from '../../src/figures/figure.ts';
import { figureOf, figures, headlineOf } from '../../src/figures/figures.ts';
import { judgements } from '../../src/model/judgements.ts';
import { readSite } from '../../src/site/read.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';

const { site } = readSite(filesOnDisk(process.cwd()));
const published = site!.languages;
const ids = Object.keys(figures);
const sizes: readonly FigureSize[] = ['small', 'full'];

/** Every text of a figure, with the way to it; an axis is asked for some of its words. */
function textsIn(part: unknown, way = ''): { way: string; text: string }[] {
  if (typeof part === 'string') return [{ way, text: part }];
  if (typeof part === 'function') return [0, 1, 2.5, 150_000].map((value) => ({ way: `${way}(${value})`, text: String(part(value)) }));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${way}.${key}`));
}

/** Numbers that nobody could draw or print. */
function lostNumbersIn(part: unknown, way = ''): string[] {
  if (typeof part === 'number') return Number.isFinite(part) ? [] : [`${way}: ${part}`];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]) => lostNumbersIn(inner, `${way}.${key}`));
}

/** What is wrong in any figure, whatever it shows. */
function faultsIn(figure: Figure): string[] {
  const { table, sentences, panels, sources } = figure;
  return [
    ...textsIn(figure)
      .filter(({ text }) => text.trim() !== text || text === '' || /undefined|NaN|Infinity|∞|\{\{|\[object/.test(text))
      .map(({ way, text }) => `${way}: "${text}"`),
    ...lostNumbersIn(figure),
    ...table.rows.filter((row) => row.length !== table.columns.length).map((row) => `a row of ${row.length} cells: ${row[0]?.text}`),
    ...(new Set(table.rows.map((row) => row.map(({ text }) => text).join())).size === table.rows.length ? [] : ['a row twice']),
    ...(new Set(table.columns).size === table.columns.length ? [] : ['a heading twice']),
    ...[panels, table.rows, sentences, sources].flatMap((list, index) => (list.length === 0 ? [`nothing in list ${index}`] : [])),
  ];
}

describe('every figure', () => {
  it.each(ids)('%s is whole in each language, in either size', (id) => {
    for (const language of published) {
      for (const size of sizes)
        expect([language.locale.code, size, ...faultsIn(figureOf(id)(site!.facts, language, size))]).toHaveLength(2);
    }
  });

  it.each(ids)('%s is whole in the country of tea shops, from either side of its counters', (id) => {
    const figure = figureOf(id);
    expect([world, mirrored(world)].flatMap((facts) => faultsIn(figure(facts, inventLanguage(), 'full')))).toEqual([]);
  });

  it.each(ids)('%s has the same figures in the table of each language', (id) => {
    const [first, ...others] = published.map((language) =>
      figureOf(id)(site!.facts, language, 'full').table.rows.map((row) =>
        row.map(({ value }) => (typeof value === 'string' ? 'words' : value)),
      ),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(ids)('%s has the verdict with which its words are checked, and a headline for it', (id) => {
    for (const language of published) {
      const figure = figureOf(id)(site!.facts, language, 'full');
      expect(figure.judgement).toEqual(judgements[id]!(site!.facts));
      const headline = headlineOf(id, figure, language);
      const [start, end] = language.figure(id).outcomes[figure.judgement.verdict].split(/\{\{.*\}\}/s);
      expect(headline.startsWith(language.format.together(start!))).toBe(true);
      expect(headline.endsWith(language.format.together(end ?? ''))).toBe(true);
      expect(headline).not.toContain('{{');
    }
  });

  it.each(ids)('%s finds the same numbers in each language', (id) => {
    const numbers = published.map((language) =>
      (headlineOf(id, figureOf(id)(site!.facts, language, 'full'), language).match(/\d[\d.,]*\d|\d/g) ?? []).sort(),
    );
    for (const other of numbers) expect(other).toEqual(numbers[0]);
  });

  it.each(ids)('%s takes all its figures from sources that are there', (id) => {
    const { sources } = figureOf(id)(site!.facts, published[0]!, 'full');
    expect(sources.filter((source) => !site!.facts.sources[source])).toEqual([]);
  });

  it('has words in each language, and each figure’s words have their figure', () => {
    for (const { figure } of published) expect(ids.map((id) => figure(id).id)).toEqual(ids);
    expect(site!.words.outline.evidence.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe(figureOf, () => {
  it('stops at an id that nothing draws', () => {
    expect(() => figureOf('tea')).toThrow(/^no figure "tea"; there are: contact-pay, counter-to-phone, /);
    expect(() => figureOf('constructor')).toThrow('no figure "constructor"');
  });
});
