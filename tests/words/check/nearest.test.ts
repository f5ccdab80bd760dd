import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/words/check/nearest.ts';

describe(nearest, () => {
  it('gives the names that share half their letters, the likeliest first', () => {
    expect(nearest('comparision', ['method', 'comparison', 'comparison-pay'])).toEqual(['comparison', 'comparison-pay']);
  });

  it('gives three names at most', () => {
    expect(nearest('tea', ['tea-a', 'tea-b', 'tea-c', 'tea-d'])).toEqual(['tea-a', 'tea-b', 'tea-c']);
  });

  it('gives the closest where none is near, and none where there is none', () => {
    expect(nearest('x', ['milk', 'tea'])).toEqual(['tea']);
    expect(nearest('x', [])).toEqual([]);
  });
});
