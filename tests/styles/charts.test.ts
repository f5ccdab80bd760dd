import { describe, expect, it } from 'vitest';
import { chartCss } from '../../src/styles/charts.ts';
import { palette, type ColourName } from '../../src/styles/palette.ts';

const rules = (css: string) =>
  [...css.matchAll(/^(.+?) \{ (.+) \}$/gm)].map(([, selector, body]) => ({ selector: selector!, body: body! }));

describe(chartCss, () => {
  it('asks for colours of the palette and has none of its own', () => {
    const asked = new Set<ColourName>();
    const css = chartCss((name) => {
      asked.add(name);
      return 'COLOUR';
    });
    expect([...asked].filter((name) => !Object.hasOwn(palette, name))).toEqual([]);
    const colours = rules(css).flatMap(({ body }) => [...body.matchAll(/(?:fill|stroke): ([^;]+);/g)].map(([, colour]) => colour));
    expect(new Set(colours)).toEqual(new Set(['COLOUR', 'none']));
  });

  it('stays inside charts', () => {
    const selectors = rules(chartCss(() => 'red')).flatMap(({ selector }) => selector.split(', '));
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((selector) => !selector.startsWith('.chart '))).toEqual([]);
  });

  it('tells each office by a colour of its own, in a box, a line and a mark', () => {
    const colourOf = (office: string, part: string) =>
      rules(chartCss((name) => name))
        .filter(({ selector }) => selector.split(', ').includes(`.chart .${office} .${part}`))
        .map(({ body }) => body);
    expect(['front', 'back', 'middle'].map((office) => colourOf(office, 'line'))).toEqual([
      ['stroke: front-line;'],
      ['stroke: back;'],
      ['stroke: ink-soft;'],
    ]);
    expect(['front', 'back', 'middle'].map((office) => colourOf(office, 'box'))).toEqual([
      ['fill: front-line;'],
      ['fill: back;'],
      ['fill: ink-soft;'],
    ]);
    expect(['front', 'back', 'middle'].map((office) => colourOf(office, 'mark'))).toEqual([
      ['fill: front;'],
      ['fill: back;'],
      ['fill: ink-soft;'],
    ]);
  });

  it('makes a mark hollow after it has its colour, or it would stay full', () => {
    const css = chartCss((name) => name);
    expect(css.indexOf('.weak .mark')).toBeGreaterThan(css.indexOf('.middle .mark'));
  });
});
