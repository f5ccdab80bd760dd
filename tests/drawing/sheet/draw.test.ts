import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { Svg, svg } from '../../../src/drawing/parts/svg.ts';
import { drawSheet } from '../../../src/drawing/sheet/draw.ts';

const frame = {
  lang: 'ur',
  direction: 'rtl',
  title: 'Tea & <b>',
  families: "'Tea Sans', sans-serif",
  style: new Svg('.soft { fill: red; }'),
  zoom: 2,
} as const;
const drawing = { width: 50, height: 20, content: svg`<circle r="5"/>` };
const $ = load(
  drawSheet(
    {
      width: 100,
      height: 60,
      parts: [
        { kind: 'ground', x: 1, y: 2, width: 30, height: 40, look: 'front ground' },
        { kind: 'line', x: 5, y: 15, words: 'R&D', size: 10, weight: 700, look: 'soft' },
        { kind: 'line', x: 5, y: 25, words: 'tea', size: 8, weight: 400, look: undefined },
        { kind: 'panel', x: 0, y: 30, scale: 1.5, drawing, textSize: 13, look: 'chart scatter' },
      ],
    },
    frame,
  ),
  { xml: true },
);

describe(drawSheet, () => {
  it('is one drawing with its language, direction, letters and size', () => {
    expect($('svg').first().attr()).toMatchObject({
      viewBox: '0 0 100 60',
      width: '200',
      height: '120',
      lang: 'ur',
      'xml:lang': 'ur',
      direction: 'rtl',
      'font-family': frame.families,
    });
    expect([$('title').text(), $('style').text()]).toEqual(['Tea & <b>', '.soft { fill: red; }']);
  });

  it('draws its parts in their order, each by its look', () => {
    expect(
      $('.sheet')
        .children()
        .get()
        .map(({ tagName }) => tagName),
    ).toEqual(['path', 'text', 'text', 'svg']);
    expect($('.sheet > path').attr()).toEqual({ class: 'front ground', d: 'M1 2h30v40h-30z' });
    expect($('.sheet > text').first().attr()).toEqual({ class: 'soft', x: '5', y: '15', 'font-size': '10', 'font-weight': '700' });
    expect($('.sheet > text').last().attr()).toEqual({ x: '5', y: '25', 'font-size': '8' });
    expect($('.sheet > text').first().text()).toBe('R&D');
  });

  it('draws a panel at its own size, as large as it is to be', () => {
    const panel = $('.sheet > svg');
    expect(panel.attr()).toMatchObject({
      class: 'chart scatter',
      y: '30',
      width: '75',
      height: '30',
      viewBox: '0 0 50 20',
      'font-size': '13',
    });
    expect(panel.find('circle')).toHaveLength(1);
  });
});
