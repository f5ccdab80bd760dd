import { describe, expect, it } from 'vitest';
import { isBeyondChance, marginOf, roundedTo } from '../../src/model/sampling-error.ts';

describe(marginOf, () => {
  it('is 1.96 standard errors', () => {
    expect(marginOf(0.02)).toBeCloseTo(0.0392, 10);
  });
});

describe(isBeyondChance, () => {
  it('adds the errors of two samples as the root of their squares, not one to the other', () => {
    // 1.96 × √(0.03² + 0.04²) = 0.098; 1.96 × (0.03 + 0.04) would be 0.1372
    expect(isBeyondChance(Math.exp(0.097), [0.03, 0.04])).toBe(false);
    expect(isBeyondChance(Math.exp(0.099), [0.03, 0.04])).toBe(true);
    expect(isBeyondChance(Math.exp(0.099), [0.04, 0.03])).toBe(true);
  });

  it('is never so of two alike', () => {
    expect(isBeyondChance(1, [0, 0])).toBe(false);
  });
});

describe(roundedTo, () => {
  it('keeps the digits down to that in which the margin begins', () => {
    expect(roundedTo(13_710, 1_450_230)).toBe(1_450_000);
    expect(roundedTo(8_100, 193_370)).toBe(193_000);
    expect(roundedTo(99, 1_234)).toBe(1_230);
  });

  it('keeps an estimate whole where the margin is below one, or is none', () => {
    expect(roundedTo(0.4, 1_234)).toBe(1_234);
    expect(roundedTo(0, 1_234)).toBe(1_234);
  });
});
