import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sheetSvg } from '../../../src/export/sheet-svg.ts';
import { figureMargin, figureSheet } from '../../../src/export/sheets/figure-sheet.ts';
import { infographicSheet } from '../../../src/export/sheets/infographic-sheet.ts';
import type { Sheet } from '../../../src/drawing/sheet/tree.ts';
import { fontFamilies } from '../../../src/export/font-faces.ts';
import { figureOf, figures, headlineOf } from '../../../src/figures/figures.ts';
import { infographic } from '../../../src/figures/infographic.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { paperOf } from '../../../src/site/paper.ts';
import { linesOf, overlaps } from '../../dist/sheet-texts.ts';
import { inventLanguage } from '../../examples/language.ts';
import { world } from '../../examples/world.ts';

const scripts: readonly Pick<Locale, 'script' | 'direction'>[] = [
  { script: 'Latn', direction: 'ltr' },
  { script: 'Deva', direction: 'ltr' },
  { script: 'Taml', direction: 'ltr' },
  { script: 'Arab', direction: 'rtl' },
];
const ids = Object.keys(figures);

/** A figure of the country of tea shops on its sheet, and what stands around it. */
function sheetOf(id: string, own: Partial<Locale> = {}): string {
  const language = inventLanguage(own);
  const { subtitle } = language.figure(id);
  const credits = ['The Tea Office, Pay in tea shops, Harvest', 'https://tea.example/en/evidence/#figure-of-one-who-writes-long-addresses'];
  const figure = figureOf(id)(world, language, 'full');
  const headline = headlineOf(id, figure, language);
  return written((unit) => figureSheet(figure, { headline, subtitle, credits }, unit), headline, own);
}

function written(sheet: (unit: number) => Sheet, title: string, own: Partial<Locale> = {}): string {
  const { locale } = inventLanguage(own);
  const paper = paperOf(locale);
  const look = { lang: locale.code, title, families: fontFamilies(locale.script), faces: '', zoom: 2 };
  return sheetSvg(sheet(paper.size / 13), { ...paper, width: paper.width + 2 * figureMargin }, look);
}

const parse = (svg: string) => load(svg, { xml: true });

describe(figureSheet, () => {
  it('is one drawing with the name and the language of what it shows', () => {
    const $ = parse(sheetOf('pay-range', { code: 'ur', script: 'Arab', direction: 'rtl' }));
    const root = $.root().children();
    expect(root.get().map(({ tagName }) => tagName)).toEqual(['svg']);
    expect(root.attr()).toMatchObject({
      lang: 'ur',
      'xml:lang': 'ur',
      direction: 'rtl',
      'font-family': "'Noto Sans Arabic', 'Noto Sans Devanagari', sans-serif",
    });
    expect(root.children('title').text()).toBe(inventLanguage({ script: 'Arab' }).figure('pay-range').outcomes.depends);
  });

  it.each(ids)('puts every panel of %s inside, one under the other, and asks nothing of a reader', (id) => {
    const { panels } = figureOf(id)(world, inventLanguage(), 'full');
    const $ = parse(sheetOf(id));
    const placed = $('svg > g > svg')
      .toArray()
      .map((element) => $(element));
    expect(placed.map((panel) => panel.attr('class'))).toEqual(panels.map(({ chart }) => `chart ${chart.kind}`));
    const edges = placed.flatMap((panel) => [Number(panel.attr('y')), Number(panel.attr('y')) + Number(panel.attr('height'))]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(edges.at(-1)).toBeLessThan(Number($('svg').attr('viewBox')!.split(' ')[3]));
    expect($('[tabindex], [role], [aria-label], [aria-hidden], [aria-labelledby], a, script, foreignObject').length).toBe(0);
    expect($('title').length).toBe(1);
  });

  it('names its panels where there are several', () => {
    expect(linesOf(sheetOf('pay-by-level'), inventLanguage().locale).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['The west, dollars', 'The east, rupees']),
    );
    expect(linesOf(sheetOf('office-size'), inventLanguage().locale).map(({ text }) => text)).not.toContain('People and tea');
  });

  it.each(scripts.flatMap((own) => ids.map((id) => ({ ...own, id }))))(
    'keeps each line of $id in $script inside, and off the others',
    ({ id, ...own }) => {
      const svg = sheetOf(id, own);
      const [, , width, height] = parse(svg)('svg').attr('viewBox')!.split(' ').map(Number) as [number, number, number, number];
      const lines = linesOf(svg, inventLanguage(own).locale);
      expect(lines.length).toBeGreaterThan(8);
      expect(lines.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
      expect(overlaps(lines)).toEqual([]);
    },
  );

  it.each(scripts)('begins each line of $script where its readers begin', (own) => {
    const svg = sheetOf('office-size', own);
    const width = Number(parse(svg)('svg').attr('viewBox')!.split(' ')[2]);
    const [headline] = linesOf(svg, inventLanguage(own).locale);
    expect(own.direction === 'ltr' ? headline!.left : width - headline!.right).toBeCloseTo(16);
  });

  it('looks the same wherever it goes: its colours are there, and each class has its rule or its place', () => {
    const picture = written((unit) => infographicSheet(infographic(inventLanguage()), 'https://tea.example/', unit), 'Tea');
    for (const svg of [...ids.map((id) => sheetOf(id)), picture]) {
      expect(svg).not.toContain('var(');
      const $ = parse(svg);
      const ruled = new Set(
        [
          ...$('style')
            .text()
            .matchAll(/\.([a-z][\w-]*)/g),
        ].map(([, name]) => name!),
      );
      const used = $('[class]')
        .toArray()
        .flatMap((element) => $(element).attr('class')!.split(' '));
      const kinds = $('svg > g > svg')
        .toArray()
        .map((panel) => $(panel).attr('class')!.split(' ')[1]!);
      expect([...new Set(used)].filter((name) => !ruled.has(name) && !kinds.includes(name) && !groups.includes(name))).toEqual([]);
    }
  });

  it('keeps marks and braces of a name a name', () => {
    const nasty = '<script>"R&D"</script>';
    const figure = { panels: [], notes: [nasty] };
    const $ = parse(written((unit) => figureSheet(figure, { headline: nasty, subtitle: nasty, credits: [nasty] }, unit), nasty));
    expect($('script').length).toBe(0);
    expect([
      $('title').text(),
      ...$('text')
        .toArray()
        .map((element) => $(element).text()),
    ]).toEqual(Array(5).fill(nasty));
  });
});

/** Classes that only say what a group is. */
const groups = ['key', 'heading', 'scene'];
