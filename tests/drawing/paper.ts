import fc from 'fast-check';
import type { Measure, Paper } from '../../src/drawing/parts/paper.ts';

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/** A typewriter: every letter of every script is 0.6 of its size wide, and 0.65 in bold. */
export const typewriter: Measure = (text, size, weight = 400) => [...graphemes.segment(text)].length * size * (weight === 700 ? 0.65 : 0.6);

/** What charts are drawn on in Latin and Devanagari. */
export const ltr: Paper = { width: 340, direction: 'ltr', size: 13, lineHeight: 1.46, measure: typewriter };
export const rtl: Paper = { ...ltr, direction: 'rtl' };

/** Papers of either direction, narrow and wide, for scripts with small and with tall lines. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  width: fc.constantFrom(300, 340, 460),
  direction: fc.constantFrom('ltr', 'rtl'),
  size: fc.constantFrom(12, 13, 14),
  lineHeight: fc.constantFrom(1.46, 1.55, 1.8),
  measure: fc.constant(typewriter),
});
