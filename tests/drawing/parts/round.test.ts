import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../src/drawing/parts/round.ts';
import { hold } from '../hold.ts';

describe(round, () => {
  it('keeps one decimal', () => {
    expect([16.799999999999997, 3, 0.05, 2.349, -1.26].map(round)).toEqual([16.8, 3, 0.1, 2.3, -1.3]);
  });

  it('writes no more than one digit behind the point, moves nothing by more than half of that, and keeps the order', () => {
    const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
    hold(fc.tuple(coordinate, coordinate), ([a, b]) => {
      expect(String(round(a))).toMatch(/^-?\d+(\.\d)?$/);
      expect(Math.abs(round(a) - a)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.sign(round(a) - round(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
    });
  });
});
