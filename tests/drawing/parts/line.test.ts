import { describe, expect, it } from 'vitest';
import { lineThrough } from '../../../src/drawing/parts/line.ts';
import { verticesOf } from '../vertices.ts';

const at = (x: number, y: number) => ({ x, y });

describe(lineThrough, () => {
  it('goes from where it begins in steps, a minus for a space and no nought before a point', () => {
    expect(lineThrough([at(6, 120), at(16, 110), at(36.5, 115), at(36.3, 115.4)])).toBe('M6 120l10-10 20.5 5-.2 .4');
  });

  it('goes through its points again, whatever is lost where numbers are subtracted', () => {
    const points = Array.from({ length: 50 }, (_, index) => at(Math.round(index * 137.3) / 10, Math.round(Math.sin(index) * 1000) / 10));
    expect(verticesOf(lineThrough(points))).toEqual(points);
  });

  it('is a dot for one point, and nothing for none', () => {
    expect(lineThrough([at(105, 70)])).toBe('M105 70z');
    expect(lineThrough([])).toBe('');
  });
});
