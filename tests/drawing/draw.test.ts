import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/drawing/chart.ts';
import { drawChart, svgElement } from '../../src/drawing/draw.ts';
import type { Paper } from '../../src/drawing/parts/paper.ts';
import { createMeasure } from '../../src/i18n/measure.ts';
import { scriptOf } from '../../src/i18n/scripts.ts';
import { anyChart, kinds } from './any-chart.ts';
import { overlap, parse, textsIn } from './drawn.ts';
import { hold as holdOften } from './hold.ts';
import { anyPaper, ltr, rtl } from './paper.ts';

const charts = (kind: Chart['kind']): fc.Arbitrary<Chart> => anyChart[kind];
const hold = <T>(cases: fc.Arbitrary<T>, rule: (one: T) => void) => holdOften(cases, rule, 50);
const slack = 0.2; // rounded coordinates

describe.each(kinds)('a drawing of %s', (kind) => {
  const drawn = fc.tuple(charts(kind), anyPaper);

  it('keeps every text in the frame', () => {
    hold(drawn, ([chart, paper]) => {
      expect(outside(chart, paper)).toEqual([]);
    });
  });

  it.each(['Deva', 'Taml', 'Arab'])('keeps every text in the frame in the letters of %s', (script) => {
    const paper = { ...ltr, ...scriptOf(script).chart, measure: createMeasure(script) };
    holdOften(charts(kind), (chart) => expect(outside(chart, paper)).toEqual([]), 20);
  });

  it('has numbers in all its places, none of them with many decimals', () => {
    hold(drawn, ([chart, paper]) => {
      const { content, width, height } = drawChart(chart, paper);
      const attributes = [...content.markup.matchAll(/ (?:d|x|y|r|cx|cy|width|height|transform)="([^"]*)"/g)]
        .map(([, own]) => own!)
        .join(' ');
      expect(`${width} ${height} ${attributes}`).not.toMatch(/NaN|undefined|Infinity|null|\d\.\d{4}|e-/);
    });
  });

  it('draws each of its rows, groups and points once', () => {
    hold(drawn, ([chart, paper]) => {
      const $ = parse(drawChart(chart, paper));
      expect($(`:is(${drawnBy[kind]}):not(.key *)`)).toHaveLength(rowsIn(chart));
    });
  });

  it('is well-formed whatever its names are, and names the whole', () => {
    hold(drawn, ([chart, paper]) => {
      const drawing = drawChart(chart, { ...paper, isInteractive: true });
      const { markup } = svgElement(chart, drawing, paper);
      const $ = load(markup, { xml: true });
      expect($('b')).toHaveLength(0);
      expect([$('svg').attr('aria-label'), $('svg > title').text()]).toContain(chart.label);
      // What a parser has understood and written again is what it was given.
      expect(load(markup, { xml: { decodeEntities: false } }).xml()).toBe(markup);
    });
  });

  it('has nothing to point at or to speak in a picture', () => {
    hold(drawn, ([chart, paper]) => expect(drawChart(chart, paper).content.markup).not.toMatch(/ (?:tabindex|role|aria-[a-z]+)="/));
  });
});

// What is left out of these: labels of points and years, which may lie on lines and on the axis' values, as in print.
describe.each(['range-bars', 'dumbbells', 'paired-ranges', 'people', 'infographic', 'columns'] as const)('the texts of %s', (kind) => {
  it('never lie on each other', () => {
    hold(fc.tuple(charts(kind), anyPaper), ([chart, paper]) => {
      const texts = textsIn(drawChart(chart, paper), paper);
      const pairs = texts.flatMap((text, index) =>
        texts
          .slice(index + 1)
          .filter((other) => overlap(text, other))
          .map((other) => `${text.words} | ${other.words}`),
      );
      expect(pairs).toEqual([]);
    });
  });
});

describe.each(['range-bars', 'dumbbells', 'paired-ranges', 'scatter', 'year-lines', 'year-points', 'columns'] as const)(
  '%s from right to left',
  (kind) => {
    it('leave every mark where it was', () => {
      hold(charts(kind), (chart) => {
        const shapes = (paper: typeof ltr) => {
          const $ = parse(drawChart(chart, paper));
          return $('path, circle')
            .not('.key *')
            .toArray()
            .map((each) => $.xml(each));
        };
        expect(shapes(rtl)).toEqual(shapes(ltr));
      });
    });
  },
);

// Not the scatter: which of its points have a label depends on the side where its axis has its words.
describe.each(['range-bars', 'dumbbells', 'paired-ranges'] as const)('%s from right to left', (kind) => {
  it('have names on the other side and values beside their marks', () => {
    hold(charts(kind), (chart) => {
      const [one, other] = [textsIn(drawChart(chart, ltr), ltr), textsIn(drawChart(chart, rtl), rtl)];
      const names = namesOf(chart);
      expect(other.map(({ words }) => words)).toEqual(one.map(({ words }) => words));
      other.forEach((text, index) => {
        const isMirrored = Math.abs(text.left - (340 - one[index]!.right)) < slack;
        const isInPlace = Math.abs(text.left - one[index]!.left) < slack;
        expect(isMirrored || (isInPlace && !names.has(text.words)), text.words).toBe(true);
      });
    });
  });
});

describe.each(['people', 'infographic'] as const)('%s from right to left', (kind) => {
  it('are the mirror image, with every text in its mirrored place', () => {
    hold(charts(kind), (chart) => {
      const [one, other] = [textsIn(drawChart(chart, ltr), ltr), textsIn(drawChart(chart, rtl), rtl)];
      expect(other.map(({ words }) => words)).toEqual(one.map(({ words }) => words));
      other.forEach(({ left, right }, index) => {
        expect(left).toBeCloseTo(340 - one[index]!.right, 0);
        expect(right).toBeCloseTo(340 - one[index]!.left, 0);
      });
    });
  });
});

/** The texts that leave the frame. */
function outside(chart: Chart, paper: Paper) {
  const drawing = drawChart(chart, paper);
  return textsIn(drawing, paper).filter(
    ({ left, right, top, bottom }) => left < -slack || right > drawing.width + slack || top < -slack || bottom > drawing.height + slack,
  );
}

/** What there is one of for each row, group, series or point of a chart. */
const drawnBy: { readonly [Kind in Chart['kind']]: string } = {
  columns: '.area',
  dumbbells: '.axis',
  infographic: 'rect.drawn',
  'paired-ranges': 'svg > g',
  people: 'g:has(> .soft)',
  'range-bars': '.mark',
  scatter: '.mark',
  'year-lines': 'circle',
  'year-points': '.mark',
};

function rowsIn(chart: Chart): number {
  switch (chart.kind) {
    case 'people':
      return chart.groups.length;
    case 'scatter':
      return chart.points.length;
    case 'year-lines':
      return chart.series.length;
    case 'year-points':
      return chart.series.flatMap(({ points }) => points).length;
    default:
      return chart.rows.length;
  }
}

/** The names of rows and of a key's entries, without those that a value is the same as. */
function namesOf(chart: Chart): Set<string> {
  const named = [...('rows' in chart ? chart.rows : []), ...('key' in chart ? chart.key : [])].flatMap((each) =>
    'name' in each ? [each.name] : [],
  );
  const isAlone = (name: string) => JSON.stringify(chart).split(JSON.stringify(name)).length === 2;
  return new Set(named.filter(isAlone));
}
