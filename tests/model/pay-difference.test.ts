import { describe, expect, it } from 'vitest';
import { payDifference, type SurveyedPay } from '../../src/model/pay-difference.ts';

const more: SurveyedPay = { median: 60_000, error: 0.02 };
const less: SurveyedPay = { median: 40_000, p75: 50_000, p90: 80_000, error: 0.01 };
const between = (own: Partial<SurveyedPay>, other: Partial<SurveyedPay> = {}) => payDifference({ ...more, ...own }, { ...less, ...other });

describe(payDifference, () => {
  it('says how many times as much it is', () => {
    expect(between({}).ratio).toBe(1.5);
  });

  it.each([
    [40_000, true],
    [40_700, true],
    [40_900, false],
    [60_000, false],
  ])('within 2 percent both are even: %i and 40,000 %s', (median, isEven) => {
    expect(between({ median }).isEven).toBe(isEven);
  });

  it('is clear beyond what samples differ by, and does not guess an error that is not published', () => {
    // ln(42 ÷ 40) is 0.0488; 1.96 × √(0.01² + 0.03²) is 0.062, and 1.96 × √(0.01² + 0.02²) is 0.0438
    expect(between({ median: 42_000, error: 0.03 }).isClear).toBe(false);
    expect(between({ median: 42_000, error: 0.02 }).isClear).toBe(true);
    expect(between({ error: undefined }).isClear).toBeUndefined();
    expect(between({}, { error: undefined }).isClear).toBeUndefined();
  });

  it('says what share of the lower-paid has more than the middle of the higher', () => {
    expect(between({}, { p75: 61_000 }).overlap).toEqual({ share: 'quarter', point: 61_000 });
    expect(between({}).overlap).toEqual({ share: 'tenth', point: 80_000 });
    expect(between({}, { p90: 60_000 }).overlap).toEqual({ share: 'none', point: 60_000 });
    expect(between({}, { p75: undefined, p90: 61_000 }).overlap).toEqual({ share: 'tenth', point: 61_000 });
  });

  it('does not know it where that is not published', () => {
    expect(between({}, { p90: undefined }).overlap).toBeUndefined();
    expect(between({}, { p75: 61_000, p90: undefined }).overlap).toEqual({ share: 'quarter', point: 61_000 });
  });
});
