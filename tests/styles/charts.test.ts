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
    const byOffice = (part: string) => {
      const bodies = rules(chartCss((name) => name)).filter(
        ({ selector }) => /^\.chart \.(front|middle|back) /.test(selector) && selector.endsWith(` .${part}`),
      );
      return bodies.map(({ selector, body }) => `${selector.split('.')[2]!.trim()} ${body}`);
    };
    expect(byOffice('line')).toEqual(['front stroke: front;', 'back stroke: back;', 'middle stroke: ink-soft;']);
    expect(byOffice('box')).toEqual(['front fill: front;', 'back fill: back;', 'middle fill: ink-soft;']);
    expect(byOffice('mark')).toEqual(['front fill: front;', 'back fill: back;', 'middle fill: ink-soft;']);
  });

  it('makes a mark hollow after it has its colour, or it would stay full', () => {
    const css = chartCss((name) => name);
    expect(css.indexOf('.weak .mark')).toBeGreaterThan(css.indexOf('.middle .mark'));
  });
});
