import { describe, expect, it } from 'vitest';
import { drawChart, svgElement } from '../../src/drawing/draw.ts';
import { kinds } from './any-chart.ts';
import { ltr, rtl } from './paper.ts';
import { teaShops } from './tea-shops.ts';

// Every kind of chart as it was last looked at. When a drawing changes on purpose, look at it, then store it anew.

describe.each(kinds)('the stored drawings of %s', (kind) => {
  it.each([ltr, rtl])('are as it is drawn now, on paper that runs $direction', async (paper) => {
    const interactive = { ...paper, isInteractive: true };
    const chart = teaShops[kind];
    const { markup } = svgElement(chart, drawChart(chart, interactive), interactive);
    // An element a line makes a difference readable.
    await expect(`${markup.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../stored/charts/${kind}.${paper.direction}.svg`);
  });
});
