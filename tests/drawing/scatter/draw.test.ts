import { describe, expect, it } from 'vitest';
import type { Scatter } from '../../../src/drawing/scatter/chart.ts';
import { drawScatter } from '../../../src/drawing/scatter/draw.ts';
import { parse, textsIn } from '../drawn.ts';
import { ltr, rtl } from '../paper.ts';

const chart: Scatter = {
  kind: 'scatter',
  label: 'Talk and tips',
  key: [],
  points: [{ id: 'waiter', office: 'front', x: 3, y: 50, label: 'Waiter', sentence: 'Waiter: talks 3, tips 50' }],
  xDomain: [1, 5],
  xTitle: 'Talk',
  yTitle: 'Tips',
  xTick: String,
  yTick: (value) => `₹${value}`,
  labels: 1,
};

describe(drawScatter, () => {
  it('lets readers of a page hear each point', () => {
    const $ = parse(drawScatter(chart, { ...ltr, isInteractive: true }));
    expect($('[data-id=waiter]').attr()).toMatchObject({ role: 'img', 'aria-label': 'Waiter: talks 3, tips 50' });
  });

  it('has the values of its upright axis where reading starts, and a label after its mark in every language', () => {
    const of = (paper: typeof ltr) => new Map(textsIn(drawScatter(chart, paper), paper).map((text) => [text.words, text]));
    expect([of(ltr).get('₹50')!.left, of(ltr).get('Tips')!.left, of(ltr).get('Talk')!.right]).toEqual([0, 0, 340]);
    expect([of(rtl).get('₹50')!.right, of(rtl).get('Tips')!.right, of(rtl).get('Talk')!.left]).toEqual([340, 340, 0]);
    expect(of(rtl).get('Waiter')!.left).toBeCloseTo(of(ltr).get('Waiter')!.left, 5);
  });
});
